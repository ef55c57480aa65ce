using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Paper.Writing;
using ThiDua.Papers;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>A Word file looks the same on a machine that lacks Times New Roman: it carries a font of the same measures.</summary>
public sealed class Fonts_in_a_Word_file
{
    private const string Letters =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ0123456789.,;:/()%-–…“”≥≤×";

    private const int Most = 300_000; // bytes: a mailbox takes dozens of them

    private static readonly byte[] Paper = WriteWord.For(PapersOfTheVillage.Decision);

    private static readonly byte[] Certificates = DrawCertificate.Word(CertificateLayouts.Whole(SheetSize.A4), [ACertificate]);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Files => ["paper", "certificates", "template"];

    [Theory, MemberData(nameof(Files))]
    public void have_every_Vietnamese_letter_in_all_four_faces(string file)
    {
        var faces = Faces(Bytes(file));
        Assert.Equal(["embedBold", "embedBoldItalic", "embedItalic", "embedRegular"], faces.Keys.Order(StringComparer.Ordinal));
        Assert.All(faces.Values, font => Assert.DoesNotContain(Letters + Letters.ToUpperInvariant(), letter => !LettersOfAFont.Has(font, letter)));
        Assert.All(faces.Values, font => Assert.False(LettersOfAFont.Has(font, 'Ж'))); // left out, so that Word takes another font
    }

    [Theory, MemberData(nameof(Files))]
    public void stand_in_for_Times_New_Roman_and_stay_when_the_file_is_saved_again(string file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(Bytes(file)), isEditable: false);
        var table = word.MainDocumentPart!.FontTablePart!.Fonts.Elements<Font>().ToList();
        var carried = table.Single(font => font.ChildElements.OfType<FontRelationshipType>().Any()).Name!.Value;
        Assert.Equal(carried, table.Single(font => font.Name == "Times New Roman").GetFirstChild<AltName>()?.Val?.Value);
        Assert.NotNull(word.MainDocumentPart.DocumentSettingsPart!.Settings.GetFirstChild<EmbedTrueTypeFonts>());
    }

    [Theory, MemberData(nameof(Files))]
    public void leave_the_file_sound_and_small_enough_to_send(string file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(Bytes(file)), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(word, Stop).Where(error => error.Part is FontTablePart or DocumentSettingsPart);
        Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.InRange(Bytes(file).Length, 1, Most);
    }

    [Fact]
    public void are_the_same_bytes_in_every_file() =>
        Assert.Equal(Obfuscated(Paper), Obfuscated(WriteWord.For(PapersOfTheVillage.Plan)));

    [Fact]
    public void are_left_out_of_a_template_set_in_a_font_of_its_own()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(FillTemplate.With(A_template.SetIn("Arial"), PapersOfTheVillage.Decision)), isEditable: false);
        Assert.Null(word.MainDocumentPart!.FontTablePart);
    }

    private static byte[] Bytes(string file) => file switch
    {
        "paper" => Paper,
        "certificates" => Certificates,
        _ => FillTemplate.With(A_template.SetIn("Times New Roman"), PapersOfTheVillage.Decision),
    };

    private static CertificateText ACertificate => new()
    {
        Awarder = "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        Recipient = "Trần Khoát-An",
        Achievement = "Có thành tích xuất sắc",
        DecisionNumber = "126/QĐ-UBND",
        DecisionDay = new(2026, 12, 28),
        GoldenBook = "01/2026",
        Place = "Tân Hòa",
        SignerPosition = "CHỦ TỊCH",
        SignerName = "Lê Đình Khoát",
    };

    // As ECMA-376, part 1, 17.8.1 says it, without asking the product.
    private static Dictionary<string, byte[]> Faces(byte[] file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var part = word.MainDocumentPart!.FontTablePart!;
        return part.Fonts.Descendants<FontRelationshipType>().ToDictionary(face => face.LocalName, face =>
        {
            var font = Content(part.GetPartById(face.Id!));
            var key = Convert.FromHexString(face.FontKey!.Value!.Trim('{', '}').Replace("-", "", StringComparison.Ordinal)).Reverse().ToArray();
            for (var i = 0; i < 32; i++) font[i] ^= key[i % 16];
            return font;
        });
    }

    private static List<byte[]> Obfuscated(byte[] file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. word.MainDocumentPart!.FontTablePart!.FontParts.Select(Content)];
    }

    private static byte[] Content(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
