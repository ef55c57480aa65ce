using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ThiDua.Storage;
using ThiDua.Web.Records;

namespace ThiDua.Web.Specs.Records;

/// <summary>Whatever the log can tell of, it tells in Vietnamese: a new table brings its words along (src/ThiDua.Web/Records/audit-words.json).</summary>
public sealed class The_words_of_the_audit
{
    private static readonly List<IEntityType> Audited = Tables();

    [Fact]
    public void name_every_table() => None(Audited.Select(table => table.GetTableName()!).Where(table => !AuditWords.Subjects.ContainsKey(table)));

    [Fact]
    public void name_every_column() => None(Columns().Where(at => AuditWords.Column(at.Table, at.Column.GetColumnName()) is null).Select(at => $"{at.Table}.{at.Column.GetColumnName()}"));

    [Fact]
    public void name_every_word_of_a_closed_list() => None(
        from at in Columns()
        let list = Nullable.GetUnderlyingType(at.Column.ClrType) ?? at.Column.ClrType
        where list.IsEnum
        from word in Enum.GetNames(list)
        where AuditWords.Choice(at.Table, at.Column.GetColumnName(), word) is null
        select $"{at.Table}.{at.Column.GetColumnName()}: {word}");

    [Fact]
    public void tell_times_in_Vietnam_and_structures_without_their_codes()
    {
        var told = AuditDifferences.Of(
            "movement", null,
            """{"id":"01a1fddd-d934-7c7a-a210-c2f95f6e2732","launched":"{\"at\":\"2026-03-02T20:15:00+00:00\",\"account\":\"01a1fddd-d934-7c7a-a210-c2f95f6e2733\",\"name\":\"Trần Thị Hoà\",\"kind\":\"officer\"}","closed_at":"2026-11-21T05:12:33.123+00:00","due":"2026-12-05"}""");

        Assert.Equal(
            [("Mã", "01a1fddd-d934-7c7a-a210-c2f95f6e2732"), ("Người phát động", "03/03/2026 03:15; Trần Thị Hoà"), ("Khóa lúc", "21/11/2026 12:12"), ("Hạn (hết ngày)", "05/12/2026")],
            told.Select(line => (line.Column, line.After)));
    }

    private static void None(IEnumerable<string> missing)
    {
        Assert.True(Audited.Count > 25, $"{Audited.Count} tables");
        Assert.True(!missing.Any(), "No Vietnamese words for " + string.Join(", ", missing.Distinct()));
    }

    private static IEnumerable<(string Table, IProperty Column)> Columns() =>
        Audited.SelectMany(table => table.GetProperties().Where(property => property.FindAnnotation("ThiDua:NotAudited") is null && !property.IsShadowProperty() && property.Name != "ConcurrencyStamp")
            .Select(property => (table.GetTableName()!, property)));

    private static List<IEntityType> Tables()
    {
        using var db = new ThiDuaDb(new DbContextOptionsBuilder<ThiDuaDb>().UseNpgsql("Host=nowhere").Options, new Scope());
        return [.. db.Model.GetEntityTypes().Where(entity => entity.FindAnnotation("ThiDua:NotAudited") is null)];
    }
}
