using ThiDua.Documents;

namespace ThiDua.Papers;

/// <summary>Writes papers in the layout of Nghị định 30/2020/NĐ-CP.</summary>
public interface IWritePapers
{
    /// <param name="template">The commune's own .docx; null for the layout of the decree.</param>
    /// <returns>The bytes of a .docx.</returns>
    byte[] Word(OfficialPaper paper, byte[]? template = null);

    /// <returns>The bytes of a tagged PDF.</returns>
    /// <exception cref="UnreadableException">The program that prints is missing or failed.</exception>
    Task<byte[]> Pdf(OfficialPaper paper, CancellationToken stop, byte[]? template = null);

    /// <summary>Prints many in one go.</summary>
    /// <returns>For each in order the bytes of a tagged PDF, or null where it could not be printed with the others.</returns>
    Task<IReadOnlyList<byte[]?>> Pdfs(IReadOnlyList<(OfficialPaper Paper, byte[]? Template)> papers, CancellationToken stop);
}

/// <summary>Keeps what was written of a paper; kept with the next saving of papers.</summary>
public interface IKeepPaperFiles
{
    Task<StoredFileId> Keep(OutgoingPaper paper, string name, string kind, byte[] bytes, CancellationToken stop);

    /// <summary>Ends what was begun with the first file taken since: what could not be kept with its paper goes, bytes and all.</summary>
    Task Settle(bool kept, CancellationToken stop);
}
