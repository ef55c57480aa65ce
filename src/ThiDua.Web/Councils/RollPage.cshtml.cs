using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThiDua.Councils;
using ThiDua.Storage.Councils;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Councils;

/// <summary>Calling the roll of a session.</summary>
[Authorize]
public sealed class RollPage(ShowSession show, TakeRoll take, SignedIn who) : PageOfASession(show, who)
{
    /// <summary>In the order of the roll.</summary>
    [BindProperty]
    public IReadOnlyList<Presence> States { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<string?> Reasons { get; set; } = [];

    public bool MayCall => Runs && Session.State is not SessionState.Ended;

    /// <summary>Nobody leaves a session that was not opened.</summary>
    public IEnumerable<Presence> Choices => Enum.GetValues<Presence>().Where(state => state is not Presence.Left || Session.State is SessionState.Open);

    /// <param name="all">Who was not called yet is shown as present; it is kept only when the roll is saved.</param>
    public void OnGet(bool all = false)
    {
        States = [.. Session.Roll.Select(a => all && a.State is Presence.NotCalled ? Presence.Present : a.State)];
        Reasons = [.. Session.Roll.Select(a => a.Reason)];
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => Do(
        () => take.On(SessionId, [.. Session.Roll.Select((a, i) => new RollEntry(a.Person, States.ElementAtOrDefault(i), Reasons.ElementAtOrDefault(i)))], Actor, stop),
        "Đã lưu điểm danh.");
}
