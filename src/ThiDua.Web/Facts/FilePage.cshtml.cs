using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>One file of figures: what the check found, taking it over, undoing it.</summary>
[Authorize(Policy = FactDoors.See)]
public sealed class FilePage(ListBroughtFiles files, ShowChecks checks, ShowOwnCodes codes, QueueBatch queue, SignedIn who) : PageModel, IShowsAgain
{
    public const int PageSize = 50;

    /// <summary>What is typed again before a file is undone.</summary>
    public const string UndoWords = "hủy nhập";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Only what this check found.</summary>
    [FromQuery]
    public string? Rule { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public string? Reason { get; set; } // not said to be needed: the refusal below says so, in a sentence

    public BroughtFile Brought { get; private set; } = null!;

    public IReadOnlyList<CellProblem> Problems { get; private set; } = [];

    public int Kept { get; private set; }

    public IReadOnlyDictionary<string, (bool Blocks, string Example)> Rules { get; private set; } = new Dictionary<string, (bool, string)>();

    /// <summary>The file waits to be taken over and nobody has said yet which dossiers are the commune's own.</summary>
    public bool LacksOwnCodes { get; private set; }

    public bool MayBring => FactDoors.Bringers.Any(who.Actor.Has);

    public string Lead => Brought.Counts is { } counts ? FileWords.Counts(counts) + "." : FileWords.Kind(Brought);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCommitAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(FactDoors.Bringers);
        await queue.ToCommit(Brought.Id, stop);
        return LocalRedirect($"/facts/files/{Id}");
    }

    public async Task<IActionResult> OnPostUndoAsync(string? confirmation, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(FactDoors.Bringers);
        if (string.IsNullOrWhiteSpace(Reason)) throw new RefusedException("Chưa ghi lý do hủy lần nhập. Đề nghị ghi lý do.");
        TypedConfirmation.MustBe(confirmation, UndoWords);
        await queue.ToUndo(Brought.Id, Reason, stop);
        return LocalRedirect($"/facts/files/{Id}");
    }

    public async Task ShowAgain(CancellationToken stop) => await Find(stop);

    public string LabelOf(string? field) => field is null || Brought.Kind is not { } kind ? "cả dòng" : FactKind.Of(kind).Field(field)?.Label ?? field;

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await files.One(new BatchId(Id), stop) is not { } file) return false;
        Brought = file;
        PageNumber = Math.Max(1, PageNumber);
        LacksOwnCodes = file is { WaitsForCommit: true, Kind: "dossier" } && (await codes.Of(who.Actor.Commune, stop)).Codes.Count == 0;
        if (file.ProblemsByRule.Count == 0) return true;
        (Problems, Kept) = await checks.Problems(file.Id, Rule is { Length: > 0 } ? Rule : null, PageNumber, PageSize, stop);
        Rules = await checks.Of(file.Id, stop);
        return true;
    }
}
