using ThiDua.Documents;
using ThiDua.Law;

namespace ThiDua.Papers;

/// <summary>
/// A field of a template (trường trộn): the tag of a content control in Word, by its Vietnamese name; marks, case and
/// underscores make no difference ("trích yếu", "trich_yeu").
/// </summary>
/// <param name="IsBlock">Fills paragraphs and tables of its own, and so cannot stand within a line.</param>
/// <param name="IsNeeded">A template without it would lose what the paper says.</param>
public sealed record TemplateField(string Name, bool IsBlock = false, bool IsNeeded = false)
{
    public static TemplateField Body { get; } = new("nội dung", IsBlock: true, IsNeeded: true);
    public static TemplateField LegalBases { get; } = new("căn cứ", IsBlock: true);
    public static TemplateField Recipients { get; } = new("nơi nhận", IsBlock: true);

    /// <summary>All who sign, side by side; in place of the fields of the one who signs.</summary>
    public static TemplateField Signatures { get; } = new("chữ ký", IsBlock: true);
    public static TemplateField Annexes { get; } = new("phụ lục", IsBlock: true);

    /// <summary>Fields within a line.</summary>
    private static readonly (TemplateField Field, Func<OfficialPaper, string> Text)[] Inline =
    [
        (new("cơ quan chủ quản"), paper => paper.Superior ?? ""),
        (new("cơ quan ban hành"), paper => paper.Issuer),
        (new("số", IsNeeded: true), paper => paper.Number ?? ""),
        (new("ký hiệu", IsNeeded: true), paper => paper.Symbol),
        (new("địa danh"), paper => paper.Place),
        (new("ngày"), paper => paper.Date is { } day ? $"{day.Day:00}" : "…"),
        (new("tháng"), paper => paper.Date is { } day ? (day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}") : "…"),
        (new("năm"), paper => paper.Date is { } day ? $"{day.Year}" : "…"),
        (new("loại văn bản"), paper => paper.Type ?? ""),
        (new("trích yếu", IsNeeded: true), paper => paper.Subject),
        (new("kính gửi"), paper => string.Join("; ", paper.To)),
        (new("thẩm quyền"), paper => paper.Authority ?? ""),
        (new("quyền hạn ký"), paper => paper.Signatures.Count > 0 ? paper.Signatures[^1].Authority ?? "" : ""),
        (new("chức vụ ký"), paper => paper.Signatures.Count > 0 ? paper.Signatures[^1].Position : ""),
        (new("họ tên người ký", IsNeeded: true), paper => paper.Signatures.Count > 0 ? paper.Signatures[^1].Name : ""),
    ];

    public static IReadOnlyList<TemplateField> All { get; } = [.. Inline.Select(one => one.Field), LegalBases, Body, Recipients, Signatures, Annexes];

    /// <summary>The name of the one who signs.</summary>
    public static TemplateField SignerName { get; } = All.First(field => field.Name == "họ tên người ký");

    /// <summary>The field that a tag names; null where there is none.</summary>
    public static TemplateField? Of(string tag) => All.FirstOrDefault(field => Plain(field.Name) == Plain(tag));

    /// <summary>The words of a field within a line.</summary>
    public string TextIn(OfficialPaper paper) => Inline.First(one => one.Field.Name == Name).Text(paper);

    private static string Plain(string name) => string.Join(' ', Folded.Words(name.Replace('_', ' ')));
}

/// <summary>What is wrong with a template, or worth a look.</summary>
/// <param name="Blocks">It cannot be used as it is.</param>
public sealed record TemplateFinding(string Message, bool Blocks);
