using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Councils;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Councils;

/// <summary>
/// A page about one session: it is loaded before any handler, and is not found elsewhere. It tells what is being verified
/// of whom, and who is bound to whom: it is for those who sit there, and those who judge.
/// </summary>
public abstract class PageOfASession(ShowSession show, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public SessionShown Session { get; private set; } = null!;

    /// <summary>Officer and Chair run the session.</summary>
    public bool Runs => who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Chair);

    public bool IsMember => Session.Member(Me) is not null;

    /// <summary>The nominations are open to the one who looks: to those who sit here, until the session has ended.</summary>
    public bool MayRead => who.Actor.MayRead() || (IsMember && Session.State is not SessionState.Ended);

    public PersonId Me => who.Actor.Person;

    protected SessionId SessionId => new(Id);

    protected Actor Actor => who.Actor;

    public virtual Task ShowAgain(CancellationToken stop) => Find(stop);

    [NonHandler] // its name reads like one
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Find(context.HttpContext.RequestAborted)) context.Result = NotFound();
        else
        {
            if (!IsMember) who.MustHold([.. RecordsOfMerit.Readers]);
            await next();
        }
    }

    /// <summary>Does it, says so, and shows the page anew.</summary>
    protected async Task<IActionResult> Do(Func<Task> act, string said, string? to = null)
    {
        if (!ModelState.IsValid) throw new RefusedException("Nội dung gửi lên không đúng. Đề nghị tải lại trang rồi nhập lại.");
        await act();
        this.Say(said);
        return LocalRedirect(to ?? Request.Path);
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await show.For(SessionId, stop) is not { } session) return false;
        Session = session;
        return true;
    }
}
