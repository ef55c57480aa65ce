using ThiDua.Documents;
using ThiDua.Paper.Grammar.Lines;

namespace ThiDua.Paper.Grammar.Findings;

/// <summary>Tables of criteria whose columns could not be told apart: nothing is read out of them, and somebody must.</summary>
internal static class NoticeTables
{
    public static void In(DocumentText text, SourceText source, Notes notes)
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (LayoutTable.At(text.Lines, i, source) is not var (rows, next)) continue;
            if (rows.Count == 0) notes.Find("table-unread", "doubt", $"Bảng từ dòng {i + 1} đến dòng {next} không tách chắc được thành cột nên chưa đọc; cần nhập các tiêu chí trong bảng khi rà soát.", i + 1);
            i = next - 1;
        }
    }
}
