namespace ThiDua.Facts;

/// <summary>Fills the fields of a row that are worked out of its cells, and puts marks in place of what is personal.</summary>
/// <param name="mark">
/// A keyed mark of a text: the same for the same text within a commune, and no way back. What is marked, telephone numbers and
/// accounts, is only ever compared.
/// </param>
public sealed class CompleteRow(FactKind kind, Func<string, string> mark)
{
    private readonly int[] _secret = [.. kind.Fields.Index().Where(field => field.Item.Secret).Select(field => field.Index)];
    private readonly int[] _procedureCodes = [.. kind.Fields.Index().Where(field => IsProcedureCode(kind, field.Item)).Select(field => field.Index)];
    private readonly Action<FactRow> _derive = DerivedFields.Of(kind);

    /// <summary>Changes the row on the spot. To be called once for a row, before it is checked.</summary>
    public void For(FactRow row)
    {
        foreach (var place in _secret)
        {
            if (row.Text(place) is { } text) row.Set(place, mark(Comparable(text)));
        }

        foreach (var place in _procedureCodes)
        {
            if (row.Text(place) is { } code) row.Set(place, ProcedureCode.Normal(code));
        }

        _derive(row);
    }

    /// <summary>0912 345 678 and +84.912345678 are one telephone number.</summary>
    private static string Comparable(string text)
    {
        var plain = IsPlain(text) ? text : new string([.. text.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        return plain.StartsWith("84", StringComparison.Ordinal) && plain.Length is 11 or 12 ? "0" + plain[2..] : plain;
    }

    private static bool IsPlain(string text)
    {
        foreach (var sign in text)
        {
            if (!char.IsAsciiDigit(sign) && !char.IsAsciiLetterUpper(sign)) return false;
        }

        return true;
    }

    private static bool IsProcedureCode(FactKind kind, FactField field) =>
        field.Name == "procedure_code" || (kind.Name == "procedure" && field.Name == "code");
}
