namespace ThiDua.Facts;

/// <summary>The fields that a filter over a kind may name: its own, and those of the procedure that the fact names.</summary>
public static class FieldsOfFilters
{
    private const string OfProcedure = "procedure.";

    /// <summary>Null where there is no such field.</summary>
    public static FactField? Find(FactKind kind, string name) =>
        name.StartsWith(OfProcedure, StringComparison.Ordinal) && NamesProcedures(kind)
            ? FactKind.Of("procedure").Field(name[OfProcedure.Length..])
            : kind.Field(name);

    /// <summary>"Hình thức nộp"; of the procedure's own: "Thủ tục: Có nghĩa vụ tài chính".</summary>
    public static string Label(FactKind kind, string name) =>
        (name.StartsWith(OfProcedure, StringComparison.Ordinal) ? "Thủ tục: " : "") + (Find(kind, name)?.Label ?? name);

    /// <summary>Names of all of them, those of the kind first; personal marks are left out.</summary>
    public static IReadOnlyList<string> Of(FactKind kind) =>
    [
        .. kind.Fields.Where(f => !f.Secret).Select(f => f.Name),
        .. NamesProcedures(kind) ? FactKind.Of("procedure").Fields.Select(f => OfProcedure + f.Name) : [],
    ];

    private static bool NamesProcedures(FactKind kind) => kind.Name is not "procedure" && kind.Field("procedure_code") is not null;
}
