using ThiDua.Documents;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Intake.Word;

/// <summary>
/// Documents of old or other word processors (.doc, .rtf, .odt): LibreOffice makes them .docx in a profile of its own,
/// in which macros and links to the outside are switched off.
/// </summary>
internal static class OldWord
{
    private const string Work = "chuyển tệp Word cũ";

    private const string Profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        </oor:items>
        """;

    // Names of streams in an encrypted package, as compound files write them.
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] Workbook = System.Text.Encoding.Unicode.GetBytes("Workbook");
    private static readonly byte[] WordDocument = System.Text.Encoding.Unicode.GetBytes("WordDocument");

    public static async Task<DocumentText> Read(MemoryStream bytes, FileKind kind, CancellationToken stop)
    {
        if (kind == FileKind.OldOffice) MustBeWord(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));

        using var folder = new PrivateFolder();
        Directory.CreateDirectory(folder["profile/user"]);
        await File.WriteAllTextAsync(folder["profile/user/registrymodifications.xcu"], Profile, stop);
        // The name is without an extension: LibreOffice looks at the content too.
        var file = await folder.Keep(bytes, "paper", stop);
        var call = new ProgramCall("soffice", "libreoffice-writer-nogui", Work, folder,
            [$"-env:UserInstallation=file://{folder["profile"]}", "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder["made"], file])
        {
            TimeLimit = TimeSpan.FromSeconds(60),
            Memory = 6L << 30,
        };
        await ExternalProgram.Run(call, stop);
        if (!File.Exists(folder["made/paper.docx"])) throw Refusal.Damaged("Tệp Word cũ");

        await using var made = File.OpenRead(folder["made/paper.docx"]);
        return WordText.Read(made);
    }

    private static void MustBeWord(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(EncryptedPackage) >= 0) throw Refusal.Encrypted("Tệp Word");
        if (bytes.IndexOf(WordDocument) >= 0) return;
        throw bytes.IndexOf(Workbook) >= 0 ? Refusal.OtherKind("bảng tính Excel") : Refusal.OtherKind("tệp Office cũ không có phần văn bản");
    }
}
