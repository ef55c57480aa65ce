using System.Globalization;
using System.Text;
using ThiDua.Facts;
using ThiDua.Law;

namespace ThiDua.Paper.Facts.Cells;

/// <summary>Reads the cells of one column into one field of a row.</summary>
/// <param name="column">From 0.</param>
/// <param name="pool">Null for texts that hardly repeat.</param>
/// <param name="convert">From an old font to Unicode; null where cells are Unicode.</param>
internal sealed class ReadCell(FactKind kind, int place, int column, bool since1904, TextPool? pool, Func<string, string>? convert)
{
    private const int MostDigits = 15;
    private const int LongestText = 4000;
    private const long SecondsOfADay = 86400;

    private readonly FactField _field = kind.Fields[place];
    private readonly ReadYesNo _yesNo = new();
    private readonly ReadChoice? _choice = kind.Fields[place].Type is FieldType.Choice ? new(kind.Fields[place]) : null;

    public int Column => column;

    public FactField Field => _field;

    /// <returns>What is wrong with the cell; null where it was read, or is empty.</returns>
    public CellProblem? Into(FactRow row, TableRow cells)
    {
        var text = cells.Text(column);
        if (text.IsEmpty) return null;
        if (cells.Sort(column) is CellSort.Fault) return Problem(row, "cell_fault", $"ô báo lỗi công thức “{text}”", "sửa công thức trong Excel rồi lưu lại");
        if (convert is not null && text.ContainsAnyExceptInRange('\0', '\x7F')) text = convert(text.ToString());
        if ((convert is not null || cells.HasMarks) && text.ContainsAnyInRange('\u0300', '\u036F')) text = text.ToString().Normalize(NormalizationForm.FormC);
        return _field.Type switch
        {
            FieldType.Text => Text(row, text, cells.Sort(column)),
            FieldType.Day or FieldType.Moment => Day(row, text, IsNumber(cells)),
            FieldType.Number => Number(row, text, IsNumber(cells)),
            FieldType.Money => Money(row, text, IsNumber(cells)),
            FieldType.YesNo => YesNo(row, text),
            _ => Choice(row, text),
        };
    }

    /// <summary>A value that every row has though no column says so.</summary>
    public static void Fix(FactKind kind, string field, string value, FactRow row)
    {
        var place = kind.PlaceOf(field);
        if (place < 0) return;
        var cells = new TableRow();
        value.CopyTo(0, cells.Letters, 0, value.Length);
        cells.Begin(0);
        cells.Add(0, value.Length, CellSort.Text);
        new ReadCell(kind, place, 0, since1904: false, pool: null, convert: null).Into(row, cells);
    }

    private bool IsNumber(TableRow cells) => cells.Sort(column) is CellSort.Number or CellSort.Day;

    private CellProblem? Text(FactRow row, ReadOnlySpan<char> text, CellSort sort)
    {
        if (sort is CellSort.Day && ReadDay.Shown(text, since1904) is { } day) text = day;
        // Excel keeps 2.002621 as 2.0026210000000001, and 000123456789012 as 1.23456789012E11.
        if (sort is CellSort.Number && (text.Length > MostDigits || text.Contains('E')) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            text = number == Math.Floor(number) && Math.Abs(number) < 1e18 ? number.ToString("F0", CultureInfo.InvariantCulture) : number.ToString("G15", CultureInfo.InvariantCulture);
        }

        if (text.Length > LongestText) return Problem(row, "text_too_long", $"nội dung dài {text.Length} ký tự", $"rút gọn còn dưới {LongestText} ký tự");
        row.Set(place, pool?.Of(text) ?? text.ToString());
        return null;
    }

    private CellProblem? Day(FactRow row, ReadOnlySpan<char> text, bool asNumber)
    {
        if (!(asNumber ? ReadDay.TryNumber(text, since1904, out var seconds) : ReadDay.TryText(text, out seconds)))
        {
            return IsNone(text) ? null : Problem(row, "day_unreadable", $"“{Short(text)}” không phải ngày có thật", "ghi theo dạng ngày/tháng/năm, ví dụ 12/05/2026");
        }

        row.Set(place, _field.Type is FieldType.Day ? seconds / SecondsOfADay : seconds);
        return null;
    }

    private CellProblem? Number(FactRow row, ReadOnlySpan<char> text, bool asNumber)
    {
        if (ReadNumber.TryWhole(text, asNumber, out var number) && number >= 0) row.Set(place, number);
        else if (!IsNone(text)) return Problem(row, "number_unreadable", $"“{Short(text)}” không phải số nguyên từ 0 trở lên", "ghi bằng chữ số");
        return null;
    }

    private CellProblem? Money(FactRow row, ReadOnlySpan<char> text, bool asNumber)
    {
        if (ReadNumber.TryMoney(text, asNumber, out var money) && money >= 0) row.Set(place, money);
        else if (!IsNone(text)) return Problem(row, "money_unreadable", $"“{Short(text)}” không phải số tiền", "ghi số đồng, ví dụ 150.000");
        return null;
    }

    private CellProblem? YesNo(FactRow row, ReadOnlySpan<char> text)
    {
        if (_yesNo.In(text) is not { } yes) return Problem(row, "word_unknown", $"không hiểu “{Short(text)}”", "ghi “Có” hoặc “Không”");
        row.Set(place, yes ? 1 : 0);
        return null;
    }

    private CellProblem? Choice(FactRow row, ReadOnlySpan<char> text)
    {
        if (_choice!.Of(text) is { } number)
        {
            row.Set(place, number);
            return null;
        }

        if (IsNone(text)) return null;
        return Problem(row, "word_unknown", $"không hiểu “{Short(text)}”", $"ghi một trong các mức: {string.Join("; ", _field.Choices.Select(choice => choice.Label))}");
    }

    /// <summary>What offices write into a cell that has nothing to say.</summary>
    private static bool IsNone(ReadOnlySpan<char> text) => text.Length <= 8 && Folded.Of(text.ToString()) is "-" or "--" or "---" or "." or "..." or "null" or "n/a" or "0" or "x" or "khong";

    private static string Short(ReadOnlySpan<char> text) => text.Length <= 60 ? text.ToString() : $"{text[..57]}…";

    private CellProblem Problem(FactRow row, string rule, string what, string todo) =>
        new(row.Sheet, row.Line, column + 1, _field.Name, rule, !_field.Informative, $"{_field.Label}: {(_field.Secret ? "nội dung không đọc được" : what)}; đề nghị {todo}.");
}
