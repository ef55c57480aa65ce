using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Movements;

/// <summary>
/// Đối chiếu bản đọc: the source beside the reading. Every act first saves what stands in the item's fields, so that
/// nothing typed is lost; with script parts of the page are exchanged, without it the whole page comes back.
/// </summary>
[Authorize(Policy = Doors.OfficerOrChair)]
[TypeFilter<DraftOfThePage>]
public sealed class ReviewPage(IDrafts drafts, SignedIn who) : PageModel
{
    public Review Review { get; internal set; } = null!;

    private bool IsPartial => Request.Headers.ContainsKey("HX-Request");

    public void OnGet() => ViewData["Wide"] = true;

    public Task<IActionResult> OnPostSaveAsync(ItemForm form, [FromServices] CorrectItem correct, CancellationToken stop) =>
        Act(form, async () => await Saved(form, correct, stop) is { } item ? Answer("_ReviewSaved", item.Id) : Conflicted());

    public Task<IActionResult> OnPostConfirmAsync(
        ItemForm form, [FromServices] CorrectItem correct, [FromServices] ConfirmItem confirm, CancellationToken stop) =>
        WithItem(form, correct, item => confirm.On(Review.Draft.Id, item.Id, item.Revision, who.Actor, stop), stop, "_ReviewedItem");

    public Task<IActionResult> OnPostMoveAsync(
        ItemForm form, int places, [FromServices] CorrectItem correct, [FromServices] MoveItem move, CancellationToken stop) =>
        WithItem(form, correct, item => move.On(Review.Draft.Id, item.Id, places, who.Actor, stop), stop);

    public Task<IActionResult> OnPostMergeAsync(
        ItemForm form, [FromServices] CorrectItem correct, [FromServices] MergeItems merge, CancellationToken stop) =>
        WithItem(form, correct, item => merge.On(Review.Draft.Id, item.Id, item.Revision, who.Actor, stop), stop);

    public Task<IActionResult> OnPostRemoveAsync(
        ItemForm form, [FromServices] CorrectItem correct, [FromServices] RemoveItem remove, CancellationToken stop) =>
        WithItem(form, correct, item => remove.On(Review.Draft.Id, item.Id, item.Revision, who.Actor, stop), stop);

    /// <param name="at">Where the cursor stands; a line break in the text goes before it.</param>
    public Task<IActionResult> OnPostSplitAsync(
        ItemForm form, int? at, [FromServices] CorrectItem correct, [FromServices] SplitItem split, CancellationToken stop)
    {
        var place = SplitPlace(form.Text ?? "", at);
        return WithItem(form, correct, item => split.On(Review.Draft.Id, item.Id, item.Revision, place, who.Actor, stop), stop);
    }

    public Task<IActionResult> OnPostRestoreAsync(Guid item, [FromServices] RestoreItem restore, CancellationToken stop) =>
        Act(null, async () =>
        {
            await restore.On(Review.Draft.Id, new DraftItemId(item), who.Actor, stop);
            return await Reloaded(new DraftItemId(item), stop);
        });

    public Task<IActionResult> OnPostAddAsync(string? key, ItemForm form, [FromServices] AddItem add, CancellationToken stop) =>
        Act(null, async () =>
        {
            if (DraftKey.Find(key ?? "") is null) return NotFound();
            var item = await add.On(Review.Draft.Id, key!, form.Text ?? "", form.Details(key!, ItemDetails.None), who.Actor, stop);
            return await Reloaded(item.Id, stop);
        });

    public Task<IActionResult> OnPostConfirmCertainAsync(string? key, [FromServices] ConfirmCertainItems confirm, CancellationToken stop) =>
        Act(null, async () =>
        {
            if (DraftKey.Find(key ?? "") is null) return NotFound();
            await confirm.On(Review.Draft.Id, key!, who.Actor, stop);
            await Reload(stop);
            return IsPartial ? Part(key!) : Redirect($"{Review.Address}#key-{key}");
        });

    /// <param name="section">Anchor of the section that was looked at.</param>
    /// <param name="seen">Its doubts about words, each with the revision that was shown.</param>
    /// <param name="kept">What was typed and refused before, without script; it is tried again and shown with its refusal.</param>
    public Task<IActionResult> OnPostConfirmSectionAsync(
        string section, string[] seen, [Bind(Prefix = "kept")] ItemForm? kept, [FromServices] ConfirmWordDoubts confirm, [FromServices] CorrectItem correct, CancellationToken stop) =>
        Act(kept, async () =>
        {
            if (ReviewGroup.Find(section) is not { } group) return NotFound();
            SeenItem[] items = [.. seen.Select(ReviewedSection.TryRead).OfType<SeenItem>()];
            await confirm.On(Review.Draft.Id, items, who.Actor, stop);
            await Reload(stop);
            if (IsPartial) return Partial("_ReviewConfirmed", new ConfirmedTogether(Review, [.. items.Select(one => Review.Draft.Item(one.Item)).Where(item => !item.IsRemoved)]));
            if (kept is not null && await Saved(kept, correct, stop) is null) return Conflicted();
            return Redirect($"{Review.Address}#{(group == ReviewGroup.Whole ? "review-state" : group.Anchor)}");
        });

    public Task<IActionResult> OnPostUndoAsync([FromServices] UndoLastChange undo, CancellationToken stop) =>
        Act(null, async () =>
        {
            var undone = await undo.On(Review.Draft.Id, who.Actor, stop);
            this.Say($"Đã hoàn tác: {undone.Change.Act} ({undone.By}, {Written.Moment(undone.At)}).");
            return Redirect($"{Review.Address}#{Review.Anchor(undone.Change.Items[0].After.Id)}");
        });

    /// <summary>Saves the fields, then acts; the answer is the item's part of the page, or the item alone.</summary>
    private Task<IActionResult> WithItem(ItemForm form, CorrectItem correct, Func<DraftItem, Task> act, CancellationToken stop, string? partial = null) =>
        Act(form, async () =>
        {
            if (await Saved(form, correct, stop) is not { } item) return Conflicted();
            await act(item);
            return partial is null ? await Reloaded(item.Id, stop) : await Reloaded(item.Id, stop, partial);
        });

    /// <returns>The item as saved; null where another person's words stand in the way.</returns>
    private async Task<DraftItem?> Saved(ItemForm form, CorrectItem correct, CancellationToken stop)
    {
        var now = Review.Draft.StandingItem(form.ItemId);
        var seen = form.Seen == now.Revision ? now : await drafts.FindRevision(form.ItemId, form.Seen, stop) ?? now;
        var corrected = await correct.On(Review.Draft.Id, form.Correction(seen), who.Actor, stop);
        await Reload(stop);
        if (corrected.IsSaved) return Review.Draft.Item(form.ItemId);
        Review = Review with { Conflict = corrected, Typed = form };
        return null;
    }

    private async Task<IActionResult> Act(ItemForm? form, Func<Task<IActionResult>> act)
    {
        ViewData["Wide"] = true;
        try
        {
            return await act();
        }
        catch (RefusedException refusal) when (IsPartial || !refusal.IsOfNothingInSight)
        {
            ModelState.AddModelError("", refusal.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
            if (IsPartial) return Elsewhere("#review-refusal", "innerHTML", Partial("_ReviewRefusal", refusal.Message));
            Review = Review with { Typed = form };
            return Page();
        }
    }

    private IActionResult Conflicted()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        var item = Review.Conflict!.Item;
        return IsPartial ? Elsewhere("#" + Review.Anchor(item.Id), "outerHTML", Partial("_ReviewedItem", Review.Show(item))) : Page();
    }

    private IActionResult Elsewhere(string target, string swap, IActionResult answer)
    {
        (Response.Headers["HX-Retarget"], Response.Headers["HX-Reswap"]) = (target, swap);
        return answer;
    }

    private async Task<IActionResult> Reloaded(DraftItemId item, CancellationToken stop, string? partial = null)
    {
        await Reload(stop);
        if (partial is not null) return Answer(partial, item);
        return IsPartial ? Part(Review.Draft.Item(item).Key) : Redirect($"{Review.Address}#{Review.Anchor(item)}");
    }

    private PartialViewResult Part(string key) => Partial("_ReviewedPart", new ReviewedPart(Review, DraftKey.Find(key)!));

    private IActionResult Answer(string partial, DraftItemId item)
    {
        if (IsPartial) return Partial(partial, Review.Show(Review.Draft.Item(item)));
        var next = partial == "_ReviewSaved" ? null : Review.NextDoubt(item);
        return Redirect($"{Review.Address}#{Review.Anchor(next?.Id ?? item)}");
    }

    private async Task Reload(CancellationToken stop) =>
        Review = Review with { Draft = await drafts.Find(Review.Draft.Id, stop) ?? throw RefusedException.NothingInSight(DraftRefusals.NoSuchDraft) };

    // The text is saved with its white space folded, so the place is counted in folded letters too.
    private static int SplitPlace(string text, int? at)
    {
        var lineBreak = text.Trim().Contains('\n', StringComparison.Ordinal) ? text.IndexOf('\n', text.Length - text.TrimStart().Length) : -1;
        var place = lineBreak >= 0 ? lineBreak : at ?? 0;
        var before = text[..Math.Clamp(place, 0, text.Length)];
        return OneLine.Of(before).Length;
    }
}
