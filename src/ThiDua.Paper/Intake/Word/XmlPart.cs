using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ThiDua.Paper.Intake.Word;

/// <summary>Reads one XML part: no DTD, no resolver, bounded in bytes and in depth.</summary>
internal static class XmlPart
{
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = IntakeLimits.PartBytes,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    public static XElement Read(ZipArchiveEntry entry)
    {
        var bytes = Unfold(entry);
        MustNotDeclareEntities(bytes);
        try
        {
            MustBeShallow(bytes);
            using var reader = XmlReader.Create(bytes, Safe);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e)
        {
            throw Refusal.Damaged("Tệp Word", e);
        }
    }

    /// <summary>Unfolds with the limit counted as bytes come out, whatever size the archive claims.</summary>
    private static MemoryStream Unfold(ZipArchiveEntry entry)
    {
        var unfolded = new MemoryStream();
        using var packed = entry.Open();
        var buffer = new byte[81920];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            if (unfolded.Length + read > IntakeLimits.PartBytes) throw Refusal.Bomb();
            unfolded.Write(buffer, 0, read);
        }

        unfolded.Position = 0;
        return unfolded;
    }

    private static void MustNotDeclareEntities(MemoryStream bytes)
    {
        var start = bytes.GetBuffer().AsSpan(0, (int)Math.Min(bytes.Length, 4096));
        if (start.IndexOf("<!DOCTYPE"u8) >= 0 || start.IndexOf("<!ENTITY"u8) >= 0) throw Refusal.ForeignEntities();
    }

    private static void MustBeShallow(MemoryStream bytes)
    {
        using (var reader = XmlReader.Create(bytes, Safe))
        {
            while (reader.Read())
            {
                if (reader.Depth > IntakeLimits.XmlDepth) throw Refusal.TooDeep();
            }
        }

        bytes.Position = 0;
    }
}
