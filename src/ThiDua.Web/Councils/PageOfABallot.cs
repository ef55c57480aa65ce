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

/// <summary>A page about one ballot, for those who sit there and those who judge: it is loaded before any handler, and is not found elsewhere.</summary>
public abstract class PageOfABallot(ShowSession show, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public SessionShown Session { get; private set; } = null!;

    public BallotShown Ballot { get; private set; } = null!;

    public bool Runs => who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Chair);

    public PersonId Me => who.Actor.Person;

    public bool IsTeller => Ballot.IsTeller(Me);

    protected BallotId BallotId => new(Id);

    protected Actor Actor => who.Actor;

    public virtual Task ShowAgain(CancellationToken stop) => Find(stop);

    [NonHandler] // its name reads like one
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Find(context.HttpContext.RequestAborted)) context.Result = NotFound();
        else
        {
            if (Session.Member(Me) is null) who.MustHold([.. RecordsOfMerit.Readers]);
            await next();
        }
    }

    protected async Task<IActionResult> Do(Func<Task> act, string said, string? to = null)
    {
        if (!ModelState.IsValid) throw new RefusedException("Nội dung gửi lên không đúng. Đề nghị tải lại trang rồi nhập lại.");
        await act();
        this.Say(said);
        return LocalRedirect(to ?? Request.Path);
    }

    protected async Task<bool> Find(CancellationToken stop)
    {
        if (await show.Of(BallotId, stop) is not var (session, ballot)) return false;
        (Session, Ballot) = (session, ballot);
        return true;
    }
}
