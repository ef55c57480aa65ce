using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Storage.Councils;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Councils;

/// <summary>
/// The paper on which a member votes, big and calm. Choices are one letter each and every candidate is always sent, so that
/// the length of what is sent tells nothing; the page never shows again what was chosen. Who votes is said by the roll, not by
/// a duty: the decision on the council seats people who were given none.
/// </summary>
[Authorize]
public sealed class BallotPage(ShowSession show, CastVote cast, SignedIn who) : PageOfABallot(show, who)
{
    /// <summary>For each candidate in the order of the paper: "1" agree, "2" against, "0" no opinion.</summary>
    [BindProperty]
    public IReadOnlyList<string?> Marks { get; set; } = [];

    public Attendance? Seat => Session.Member(Me);

    public VotedHow? Voted => Ballot.Voted.TryGetValue(Me, out var how) ? how : null;

    public bool MayVote => Ballot.State is BallotState.Open && Seat is { State: Presence.Present } && Voted is null;

    /// <summary>A confirmed conflict of interest keeps the member from voting on this candidate.</summary>
    public bool IsBarred(AgendaItem item) => Session.IsBarred(Me, item.Id);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var marks = Ballot.Items.Select((item, i) => (item, Mark: MarkOf(Marks.ElementAtOrDefault(i)))).Where(x => x.Mark is not null).ToDictionary(x => x.item, x => x.Mark!.Value);
        var answer = await cast.On(BallotId, marks, Actor, stop);
        this.Say(answer is CastAnswer.Taken
            ? "Phiếu của đồng chí đã vào hòm phiếu."
            : "Đồng chí đã bỏ phiếu hoặc đã nhận phiếu giấy trước đó; lần gửi này không được tính.");
        return LocalRedirect($"/ballots/{Id}");
    }

    private static BallotMark? MarkOf(string? letter) => letter switch
    {
        "1" => BallotMark.Agree,
        "2" => BallotMark.Against,
        "0" => BallotMark.None,
        null or "" => null,
        _ => throw new RefusedException("Phiếu gửi lên không đúng. Đề nghị tải lại trang rồi bỏ phiếu lại; phiếu chưa được tính."),
    };
}
