using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>Which column of a file is which field; remembered for its source.</summary>
[Authorize(Policy = FactDoors.Bring)]
public sealed class ColumnsPage(ListBroughtFiles files, ListSources sources, ChooseColumns choose, SignedIn who) : PageModel, IShowsAgain
{
    private const int Samples = 3;
    private const string NewOne = "new";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Name of the kind of fact; empty at first: what was recognised.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public string? NewSource { get; set; }

    /// <summary>Name of the field by column, from 0.</summary>
    [BindProperty(Name = nameof(Fields))] // named, else an empty form would be taken for its content
    public Dictionary<int, string?> Fields { get; set; } = [];

    /// <summary>Choices that hold for the whole file, by field.</summary>
    [BindProperty(Name = nameof(Fixed))]
    public Dictionary<string, string?> Fixed { get; set; } = [];

    public BroughtFile Brought { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> SourceItems { get; private set; } = [];

    public IReadOnlyList<string> Headings => Brought.Shape.Headings;

    /// <summary>What a column may be: a field by its name, or the answers to a question.</summary>
    public IEnumerable<(string Field, string Label)> Choices => Now.Fields.Where(f => !f.Derived).Select(f => (f.Name, f.Label))
        .Concat(Now.Name == AnswerColumn.Kind ? Enumerable.Range(1, AnswerColumn.MostQuestions).Select(AnswerColumn.Of).Select(name => (name, AnswerColumn.LabelOf(name)!)) : []);

    /// <summary>A closed list that a whole register may share: what came and what went out are two files.</summary>
    public IEnumerable<FactField> Fixable => Now.Fields.Where(f => f is { Required: true, Type: FieldType.Choice });

    public string RequiredLabels => string.Join("; ", Now.Fields.Where(f => f.Required).Select(f => f.Label));

    private FactKind Now => FactKind.Find(Kind ?? "") ?? FactKind.All[0];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        Source = Brought.Source?.Id.Value.ToString() ?? SourceItems.FirstOrDefault(item => item.Value != NewOne)?.Value ?? NewOne;
        NewSource = SourceItems.Count == 1 ? Now.Title : null;
        if (Known is { } mapping && mapping.Kind == Kind) Fixed = mapping.Fixed.ToDictionary(f => f.Key, f => (string?)f.Value, StringComparer.Ordinal);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop) || (Guid.TryParse(Source, out _) && SourceItems.All(item => item.Value != Source))) return NotFound();
        await choose.Of(Brought.Id, ChosenMapping(), ChosenSource(), who.Actor, stop);
        return LocalRedirect($"/facts/files/{Id}");
    }

    public async Task ShowAgain(CancellationToken stop) => await Find(stop);

    public string SampleOf(int column) =>
        string.Join(" · ", Brought.Shape.Sample.Where(row => column < row.Count && row[column].Length > 0).Select(row => row[column]).Distinct().Take(Samples));

    /// <summary>What is chosen for a column: as typed, else as known.</summary>
    public string? Chosen(int column) => HttpMethods.IsPost(Request.Method)
        ? Fields.GetValueOrDefault(column)
        : Known is { } mapping && mapping.Kind == Kind ? mapping.Columns.GetValueOrDefault(Mapping.KeyOf(Headings[column])) : null;

    private Mapping? Known => Brought.Mapping ?? Brought.Shape.Proposed;

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await files.One(new BatchId(Id), stop) is not { } file) return false;
        Brought = file;
        Kind = FactKind.Find(Kind ?? "")?.Name ?? Known?.Kind ?? file.Source?.Kind ?? FactKind.All[0].Name;
        var mine = (await sources.All(stop)).Where(s => s.Kind == Kind);
        SourceItems = [.. mine.Select(s => new SelectListItem(s.Name, s.Id.Value.ToString())), new("Nguồn mới", NewOne)];
        return true;
    }

    private Mapping ChosenMapping()
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, field) in Fields.Where(f => !string.IsNullOrEmpty(f.Value) && f.Key >= 0 && f.Key < Headings.Count))
        {
            if (Choices.FirstOrDefault(f => f.Field == field) is not { Field: not null } known) throw new RefusedException("Có mục không thuộc loại số liệu này. Đề nghị chọn lại.");
            if (columns.ContainsValue(known.Field)) throw new RefusedException($"Mục “{known.Label}” được chọn cho hai cột. Đề nghị giữ một cột.");
            columns[Mapping.KeyOf(Headings[column])] = known.Field;
        }

        var said = Fixed.Where(f => !string.IsNullOrEmpty(f.Value)).ToDictionary(f => f.Key, f => f.Value!, StringComparer.Ordinal);
        var mapping = new Mapping(Now.Name, columns, said);
        return mapping.IsOfSlips && (columns.ContainsValue(AnswerColumn.Question) || columns.ContainsValue(AnswerColumn.Grade))
            ? throw new RefusedException("Tệp mỗi dòng một phiếu không dùng mục “Câu hỏi số” và “Mức đánh giá”, vì mỗi cột câu hỏi đã là một câu trả lời. Đề nghị bỏ hai mục này.")
            : mapping;
    }

    private SourceChoice ChosenSource() =>
        Source != NewOne && Guid.TryParse(Source, out var id) ? new(new SourceId(id), null) : new(null, NewSource);
}
