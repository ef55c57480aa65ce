namespace ThiDua.Facts;

/// <summary>Gives a file back with what was found in it, so that a clerk mends it where it stands.</summary>
public interface IMarkTables
{
    /// <summary>Heading of the column with the sentences.</summary>
    const string Heading = "Nội dung cần sửa";

    /// <summary>
    /// The same workbook with the bad cells coloured (red: the row is refused; yellow: to be looked at) and the sentences in a
    /// column after the last; a CSV or an .xls becomes a workbook.
    /// </summary>
    /// <param name="problems">In any order.</param>
    /// <exception cref="Documents.UnreadableException">The file is no longer what it was.</exception>
    void Mark(string path, TableShape shape, IReadOnlyList<CellProblem> problems, Stream output, CancellationToken stop);

    /// <summary>
    /// A workbook of the refused rows alone under the same headings, to be mended and brought in by itself. Rows about secret
    /// documents are not in it: they are to be deleted, not mended.
    /// </summary>
    /// <exception cref="Documents.UnreadableException">The file is no longer what it was.</exception>
    void PickRefused(string path, TableShape shape, IReadOnlyList<CellProblem> problems, Stream output, CancellationToken stop);
}
