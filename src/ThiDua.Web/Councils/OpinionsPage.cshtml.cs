using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Councils;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Councils;

/// <summary>Written opinions of absent members.</summary>
[Authorize]
public sealed class OpinionsPage(ShowSession show, RecordOpinion record, SignedIn who) : PageOfASession(show, who)
{
    [BindProperty]
    public Guid Member { get; set; }

    /// <summary>In the order of the agenda.</summary>
    [BindProperty]
    public IReadOnlyList<BallotMark> Marks { get; set; } = [];

    [BindProperty]
    public string? Note { get; set; }

    /// <summary>Absent members whose opinion the one who looks may enter: all, or one's own.</summary>
    public IEnumerable<Attendance> Absent => Session.State is SessionState.Ended ? [] : Session.Roll.Where(a => a.State is not Presence.Present && (Runs || a.Person == Me));

    public IReadOnlyList<AgendaItem> Open => Session.Open;

    public BallotMark MarkOf(PersonId member, AgendaItemId item) => Session.Opinions.FirstOrDefault(o => o.Member == member && o.Item == item)?.Mark ?? BallotMark.None;

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => Do(() =>
    {
        if (Marks.Count != Open.Count) throw new RefusedException("Chương trình họp vừa thay đổi. Đề nghị tải lại trang rồi nhập lại ý kiến.");
        return record.On(SessionId, new PersonId(Member), Open.Zip(Marks).ToDictionary(pair => pair.First.Id, pair => pair.Second), Note, Actor, stop);
    }, "Đã ghi ý kiến bằng văn bản.");
}
