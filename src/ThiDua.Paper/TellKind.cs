using ThiDua.Documents;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Grammar.Head;
using ThiDua.Paper.Grammar.Lines;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper;

/// <summary>Tells what kind of document a PDF or Word file is by what stands at its head; of a PDF the first page is looked at only, scanned or not.</summary>
public sealed class TellKind(PaperIntake intake)
{
    /// <returns>Null where nothing at its head tells, or it cannot be read: then only a person knows.</returns>
    public async Task<DocumentType?> Of(MemoryStream file, string name, CancellationToken stop)
    {
        try
        {
            using var head = await Head(file, stop);
            var text = await intake.Read(head, name, stop);
            return DocumentParts.Of(CleanLines.Of(text, new SourceText(text))).Type is var type and not DocumentType.Other ? type : null;
        }
        catch (UnreadableException)
        {
            return null; // a photograph without letters, a locked file: who bundles the dossier is told of those
        }
    }

    private static async Task<MemoryStream> Head(MemoryStream file, CancellationToken stop)
    {
        if (!file.GetBuffer().AsSpan(0, (int)file.Length).StartsWith("%PDF"u8)) return new(file.ToArray());
        using var folder = new PrivateFolder();
        var whole = await folder.Keep(file, "whole.pdf", stop);
        await ExternalProgram.Run(new("pdfseparate", "poppler-utils", "đọc trang đầu của tệp PDF", folder, ["-f", "1", "-l", "1", whole, folder["page-%d.pdf"]]), stop);
        return File.Exists(folder["page-1.pdf"]) ? new(await File.ReadAllBytesAsync(folder["page-1.pdf"], stop)) : new(file.ToArray());
    }
}
