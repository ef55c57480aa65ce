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
