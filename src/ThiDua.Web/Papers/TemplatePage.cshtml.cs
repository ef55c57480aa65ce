using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Paper.Writing;
using ThiDua.Papers;
using ThiDua.Storage.Papers;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Papers;

/// <summary>One template: tried on the newest paper of its kind, and retired.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class TemplatePage(PaperTemplatesInDatabase templates, ListPapers list, IPapers papers, SignedIn who, TimeProvider clock) : PageModel
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public TemplateRow Template { get; private set; } = null!;

    /// <summary>The newest paper of the kind, to be tried on; null where there is none yet.</summary>
    public PaperRow? Newest { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await templates.Find(new(Id), stop) is not { } template) return NotFound();
        Template = TemplateRow.Of(template);
        Newest = (await list.For(null, template.Kind, null, null, 1, 1, stop)).Rows is [var newest, ..] ? newest : null;
        return Page();
    }

    /// <summary>The newest paper of the kind as this template would write it.</summary>
    public async Task<IActionResult> OnGetTriedAsync(CancellationToken stop)
    {
        if (await templates.Find(new(Id), stop) is not { } template || await templates.BytesOf(template, stop) is not { } bytes) return NotFound();
        if ((await list.For(null, template.Kind, null, null, 1, 1, stop)).Rows is not [var newest, ..] || await papers.Find(newest.Id, stop) is not { } paper)
            throw new RefusedException("Chưa có văn bản nào thuộc loại này để xem thử. Đề nghị lập dự thảo trước.");
        return File(FillTemplate.With(bytes, paper.Content), Word, $"xem-thu-{template.Name}");
    }

    public async Task<IActionResult> OnPostRetireAsync(CancellationToken stop)
    {
        if (await templates.Find(new(Id), stop) is not { } template) return NotFound();
        await templates.Retire(template, new Deed(clock.GetUtcNow(), who.Actor.Account, who.Actor.Name), stop);
        this.Say("Mẫu đã thôi dùng; văn bản mới trình bày theo mẫu trước đó hoặc theo Nghị định 30/2020/NĐ-CP.");
        return Redirect("/papers/templates");
    }
}
