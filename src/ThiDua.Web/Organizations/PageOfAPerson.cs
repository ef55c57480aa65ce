using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>A page about one person of the commune: the person is loaded before any handler, and is not found elsewhere.</summary>
public abstract class PageOfAPerson(SeePerson see) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public PersonSeen Person { get; private set; } = new(default, "", [], [], null);

    protected PersonId PersonId => new(Id);

    public virtual Task ShowAgain(CancellationToken stop) => Task.CompletedTask;

    [NonHandler] // its name reads like one
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Find(context.HttpContext.RequestAborted)) context.Result = NotFound();
        else await next();
    }

    /// <summary>Loads the person again, after a change that the page shows.</summary>
    protected async Task<bool> Find(CancellationToken stop)
    {
        if (await see.By(PersonId, stop) is not { } person) return false;
        Person = person;
        return true;
    }
}
