using ThiDua.Documents;
using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

public sealed class A_text_that_lost_its_diacritics
{
    private static readonly Reading Read = PlanReader.Read(PlanFiles.Text("""
        UY BAN NHAN DAN XA HOI LOC
        S6: 07/KH-UBND HOi Loc, ngay 10 thang 02 ndm 2023
        KE HOACH
        Phat dong phong trao thi dua cai cach hanh chinh nam 2023
        Can ctr Luat Thi dua, khen thuong ngay 26/11/2003;
        |. MUC PiCH, YEU CAU
        - Nang cao y thuc trach nhiém cua can b6, céng chirc xa Hoi Léc trong thuc thi céng vu.
        111. TIEU CHI THI PUA
        1. T6i thiéu 65% ho so duoc tiép nhan va tra két qua tryc tuyén.
        2. 100% vin ban dién tir (trir van ban thudc pham vi bi mat nha nuoc).
        """));

    [Fact]
    public void is_restored_where_the_words_beside_leave_no_doubt()
    {
        Assert.Equal("Phát động phong trào thi đua cải cách hành chính năm 2023", Read.Title);
        Assert.StartsWith("Nâng cao ý thức trách nhiệm của cán bộ, công chức xã", Read.Purposes[0], StringComparison.Ordinal);
        Assert.Equal("văn bản thuộc phạm vi bí mật nhà nước", Read.Criteria[1].Exclusion);
    }

    [Fact]
    public void keeps_its_numbers_and_names_as_printed()
    {
        Assert.Contains("Hoi Léc", Read.Purposes[0], StringComparison.Ordinal);
        Assert.Equal([">=65%", "=100%"], Read.Criteria.SelectMany(c => c.Targets).Select(t => $"{t.Operator}{t.Value}{t.Unit}"));
    }

    /// <summary>Here marks are all that was lost, so whatever is restored must be the same letters.</summary>
    [Theory]
    [InlineData("Tuyen truyen phong trao thi dua bang tieng pho thong tren loa truyen thanh tai cac phien cho.")]
    [InlineData("Cong chuc tiep nhan giay to ngoai quy dinh phai xin loi nguoi dan bang van ban, khong de ton tai keo dai.")]
    [InlineData("Bien ban hop xet khen thuong cua thon, ban, lang, ap co chu ky cua truong thon va nguoi du hop.")]
    [InlineData("Khac phuc tinh trang ngam hoa, gay phien ha; xu ly nghiem can bo de ho so qua han ma khong ro ly do.")]
    public void is_given_no_word_that_is_not_printed(string printed)
    {
        var read = PlanReader.Read(PlanFiles.Text(Damaged("I. MUC DICH", "- " + printed))).Purposes[0];

        Assert.Equal(printed, Bare(read), ignoreCase: true);
        Assert.NotEqual(printed, read);
    }

    [Fact]
    public void keeps_a_word_that_may_be_one_or_another()
    {
        var read = PlanReader.Read(PlanFiles.Text(Damaged("I. MUC DICH", "- Khen thuong khong dung thanh tich."))).Purposes[0];

        Assert.Contains(" dung ", read, StringComparison.Ordinal);
    }

    [Fact]
    public void has_no_digit_changed()
    {
        var read = PlanReader.Read(PlanFiles.Text(Damaged("I. TIEU CHI THI DUA", "1. So hoa ket qua dat ty 18 toi thieu 12 60%."))).Criteria[0];

        Assert.Equal(["18", "12", "60"], read.Text.Split(' ', ',', '%').Where(w => w.Any(char.IsDigit)));
    }

    [Theory]
    [InlineData("I. TIEU CHI THI DUA", "1. Ty le ho so dung han dat toi thieu 9 5%.")]
    [InlineData("I. TIEU CHI THI DUA", "1. Ty le ho so dung han dat toi thieu 9O%.")]
    [InlineData("I. TIEU CHI THI DUA", "1. Ty le ho so dung han dat toi thieu l00%.")]
    [InlineData("VI. KHEN THUONG", "1. Muc thuong: 3O0.000 dong/tap the.")]
    [InlineData("VI. KHEN THUONG", "1. Muc thuong: 500.00 dong/tap the.")]
    [InlineData("VI. KHEN THUONG", "1. Muc thuong: 000 dong/tap the.")]
    [InlineData("VI. KHEN THUONG", "1. So luong: toi da O2 tap the.")]
    [InlineData("VI. KHEN THUONG", "1. So luong: toi da 0 2 tap the.")]
    public void gives_no_number_out_of_torn_digits_but_a_doubt(string heading, string item)
    {
        var reading = PlanReader.Read(PlanFiles.Text(Damaged(heading, item)));

        Assert.Empty(reading.Criteria.SelectMany(c => c.Targets));
        Assert.Empty(reading.MoneyAmounts);
        Assert.Empty(reading.Quotas);
        Assert.Contains(reading.Findings, f => f is { Severity: "doubt", Code: "number-unreadable" or "amount-unreadable" });
    }

    [Theory]
    [InlineData("2. Toi thieu 65% ho so duoc tiep nhan truc tuyen.", true)]
    [InlineData("2. So hoa ket qua dat ty 18 toi thieu 12 60%.", false)]
    [InlineData("2.100% ho so duoc tiep nhan truc tuyen.", false)]
    [InlineData("2. Hoan thanh nhiem vu nam 20233.", false)]
    [InlineData("2. Ty le ho so dung han dat toi thieu 9O%.", false)]
    public void says_where_nothing_but_its_words_is_in_doubt(string item, bool words)
    {
        const string First = "1. Can bo, cong chuc thuc hien nghiem ky luat, ky cuong hanh chinh, nang cao chat luong phuc vu nguoi dan, doanh nghiep.";
        var spans = PlanReader.Read(PlanFiles.Text(Damaged("IV. TIEU CHI THI DUA", First, item))).Sources.Where(one => one.Value.Line == 7).ToList();

        Assert.NotEmpty(spans);
        Assert.All(spans, one => Assert.True(one.Value.IsDoubtful, one.Key));
        Assert.Equal(words, spans.All(one => one.Value.OnlyWordsInDoubt));
    }

    [Fact]
    public void gives_its_head_though_the_motto_is_damaged_too()
    {
        var reading = PlanReader.Read(PlanFiles.Text("""
            UY BAN NHAN DAN CQNG HOA XA HOI CHU NGHIA VIET NAM
            XA PONG HOA Pdc lap — Tu do — Hanh phic
            Sé: 52/KH-UBND Pong Hoa, ngay 19 thang 4 nam 2021
            KE HOACH
            Phat dong phong trao thi dua day manh cai cach hanh chinh nam 2021
            """));

        Assert.Equal(("UY BAN NHAN DAN XA PONG HOA", "52", "KH-UBND", "2021-04-19"), (reading.Issuer, reading.Number, reading.Symbol, reading.Date));
    }

    private static string Damaged(params string[] section) => string.Join('\n',
    [
        "UY BAN NHAN DAN XA HOI LOC", "S6: 07/KH-UBND HOi Loc, ngay 10 thang 02 ndm 2023", "KE HOACH",
        "Phat dong phong trao thi dua cai cach hanh chinh nam 2023", .. section,
    ]);

    private static string Bare(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036F')).Replace('đ', 'd').Replace('Đ', 'D');

    [Fact]
    public void must_be_confirmed_by_a_person()
    {
        Assert.True(Read.Sources["/criteria/0"].IsDoubtful);
        Assert.Contains(Read.Findings, f => f is { Code: "diacritics-lost", Severity: "doubt" });
    }

    [Fact]
    public void leaves_clean_text_alone()
    {
        var reading = APlan.Reading("I. MỤC ĐÍCH", "- Nâng cao chất lượng phục vụ nhân dân, hướng tới nền hành chính hiện đại.");

        Assert.False(reading.Sources["/purposes/0"].IsDoubtful);
        Assert.DoesNotContain(reading.Findings, f => f.Code == "diacritics-lost");
    }
}
