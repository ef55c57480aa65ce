using System.Buffers;
using ThiDua.Paper.Facts.Csv;
using ThiDua.Paper.Intake.Letters;

namespace ThiDua.Paper.Facts;

/// <summary>Cells of a workbook typed in the old fonts (TCVN3, VNI): their letters are those of Western Europe until a font shows them.</summary>
internal static class OldLetters
{
    // Cells typed later are Unicode: these letters no old font has.
    private static readonly SearchValues<char> SureUnicode = SearchValues.Create("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĂĐƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ");

    /// <summary>The name of the letters that some rows are in; empty for Unicode.</summary>
    public static string NameFor(IEnumerable<Headings.HeadRow> rows)
    {
        var text = string.Join('\n', rows.SelectMany(row => row.Cells));
        return LegacyText.ConversionOf(text) is { } convert ? CsvEncoding.NameOf(convert) : "";
    }

    /// <summary>The conversion of that name, which leaves Unicode cells alone; null where there is none.</summary>
    public static Func<string, string>? Named(string name)
    {
        Func<string, string>? convert = name == CsvEncoding.NameOf(Tcvn3.ToUnicode) ? Tcvn3.ToUnicode : name == CsvEncoding.NameOf(Vni.ToUnicode) ? Vni.ToUnicode : null;
        return convert is null ? null : text => !text.AsSpan().ContainsAnyExceptInRange('\0', '\x7F') || text.AsSpan().ContainsAny(SureUnicode) ? text : convert(text);
    }
}
