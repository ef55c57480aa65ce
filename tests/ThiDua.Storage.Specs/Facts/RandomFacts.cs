using System.Globalization;
using ThiDua.Facts;

namespace ThiDua.Storage.Specs.Facts;

/// <summary>Rows of any kind with few keys and days close together, so that they meet each other and every edge of a period.</summary>
internal sealed class RandomFacts(Random random)
{
    private static readonly DateOnly First = new(2026, 1, 20);

    /// <summary>The fields a file of the kind has: all that are read.</summary>
    public static string[] Fields(FactKind kind) => [.. kind.Fields.Where(f => !f.Derived).Select(f => f.Name)];

    public string[] Rows(FactKind kind, int count)
    {
        var fields = Fields(kind).Select(name => kind.Field(name)!).ToList();
        var key = fields.Index().Where(field => kind.Key.Contains(field.Item.Name)).Select(field => field.Index).ToList();
        var told = new HashSet<string>(StringComparer.Ordinal);
        var rows = Enumerable.Range(0, count).Select(_ => fields.ConvertAll(field => Cell(kind, field)));
        return [.. rows.Where(cells => told.Add(string.Join('|', key.Select(place => cells[place]))) || MayContradict(kind)).Select(cells => string.Join('|', cells))];
    }

    // What a file tells in two ways is not taken: now and then only, or nothing would be left.
    private bool MayContradict(FactKind kind) => kind.Name != "procedure" && random.Next(30) == 0;

    private string Cell(FactKind kind, FactField field)
    {
        if (kind.Name == "document" && field.Name == "direction") return Pick("incoming", "outgoing");
        if (!field.Required && random.Next(3) == 0) return "-";
        return field.Type switch
        {
            FieldType.Choice => Pick([.. field.Choices.Select(choice => choice.Name)]),
            FieldType.YesNo => Pick("yes", "no"),
            FieldType.Day => Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FieldType.Moment => Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + Pick(" 08:00", " 17:00", " 00:00"),
            FieldType.Number or FieldType.Money => random.Next(0, field.Name == "item" ? 40 : 3).ToString(CultureInfo.InvariantCulture),
            _ => Word(kind, field),
        };
    }

    private string Word(FactKind kind, FactField field) => field.Name switch
    {
        "list" => Pick("42/2022/NĐ-CP", "224/2026/NĐ-CP"),
        "procedure_code" => Pick("1.001", "1.002", "1.003"),
        "code" when kind.Name == "procedure" => Pick("1.001", "1.002", "1.003"),
        _ when kind.Key.Contains(field.Name) => Pick("A", "B", "C") + random.Next(12).ToString(CultureInfo.InvariantCulture),
        _ => Pick("Hộ tịch", "Đất đai", "Chứng thực"),
    };

    private DateOnly Day() => First.AddDays(random.Next(75));

    public T Pick<T>(params T[] all) => all[random.Next(all.Length)];

    /// <summary>Two days, the first perhaps in the middle of a month.</summary>
    public (DateOnly From, DateOnly To) Period()
    {
        var (one, other) = (Day().AddDays(random.Next(-20, 20)), Day().AddDays(random.Next(-20, 40)));
        if (random.Next(3) == 0) one = new(one.Year, one.Month, 1);
        return one < other ? (one, other) : (other, one);
    }
}
