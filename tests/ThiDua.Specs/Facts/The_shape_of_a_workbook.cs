using System.Text.Json;
using ThiDua.Facts;

namespace ThiDua.Specs.Facts;

public sealed class The_shape_of_a_workbook
{
    [Fact]
    public void is_kept_without_the_letter_that_PostgreSQL_refuses()
    {
        var shape = new TableShape(1, "Sổ", 3, 4, ["Số"], [["1"]], null, "", '\0');

        var kept = JsonSerializer.Serialize(shape);

        Assert.DoesNotContain("u0000", kept, StringComparison.Ordinal);
        Assert.Equal('\0', JsonSerializer.Deserialize<TableShape>(kept)!.Separator);
    }
}
