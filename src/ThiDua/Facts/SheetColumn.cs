namespace ThiDua.Facts;

/// <summary>Columns of a sheet as office programs name them.</summary>
public static class SheetColumn
{
    /// <param name="column">From 1: 1 is A, 28 is AB.</param>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
