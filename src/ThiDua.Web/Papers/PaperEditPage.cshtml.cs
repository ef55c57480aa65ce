using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Documents;
using ThiDua.Papers;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Papers;

/// <summary>The text of a paper, part by part, until it is signed.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class PaperEditPage(IPapers papers, EditPaper edit, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PaperForm Form { get; set; } = new();

    /// <summary>The revision that was shown: what somebody else changed meanwhile is not overwritten.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public string PaperTitle { get; private set; } = "";

    /// <summary>What is shown where the text is changed no more; null where it may be changed.</summary>
    public ClosedPaper? Closed { get; private set; }

    /// <summary>Of those who sign, in the order of their names in the form.</summary>
    public IReadOnlyList<string> Positions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await papers.Find(new PaperId(Id), stop) is not { } paper) return NotFound();
        (Form, Seen) = (PaperForm.Of(paper.Content), paper.Revision);
        Describe(paper);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await papers.Find(new PaperId(Id), stop) is not { } paper) return NotFound();
        await edit.On(paper.Id, Form.Into(paper.Content), Seen, who.Actor, stop);
        this.Say("Đã lưu nội dung văn bản.");
        return LocalRedirect($"/papers/{Id}");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        if (await papers.Find(new PaperId(Id), stop) is { } paper) Describe(paper);
    }

    private void Describe(OutgoingPaper paper) =>
        (PaperTitle, Closed, Positions) = (paper.Title, ClosedPaper.Of(paper), [.. paper.Content.Signatures.Select(one => $"{one.Authority} {one.Position}".Trim())]);
}

/// <summary>A paper whose text is changed no more.</summary>
/// <param name="Why">One sentence.</param>
/// <param name="Next">Where to go on.</param>
public sealed record ClosedPaper(string Why, OfficialPaper Content, (string Address, string Words) Next)
{
    internal static ClosedPaper? Of(OutgoingPaper paper) => paper.WhyNotEdited is { } why ? new(why, paper.Content, NextOf(paper)) : null;

    private static (string Address, string Words) NextOf(OutgoingPaper paper) => paper switch
    {
        { ReplacedBy: { } newer } => ($"/papers/{newer.Value}", "Mở văn bản thay thế"),
        { Issued: not null } => ($"/papers/{paper.Id.Value}#correct", "Lập văn bản thay thế"),
        _ => ($"/papers/{paper.Id.Value}", "Mở trang văn bản"),
    };
}
