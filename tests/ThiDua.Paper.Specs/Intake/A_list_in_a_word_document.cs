using static ThiDua.Paper.Specs.Intake.AWordFile;

namespace ThiDua.Paper.Specs.Intake;

public sealed class A_list_in_a_word_document
{
    [Fact]
    public async Task shows_the_labels_that_word_prints()
    {
        var numbering = Definition(0, ("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", "-")) + List(1, 0);

        var document = await Taking.In(Of(
            Item("Mục đích", 1) + Item("Yêu cầu", 1) + Item("Chung", 1, 1) + Item("Một", 1, 2) + Item("Hai", 1, 2)
            + Item("Gạch", 1, 3) + Item("Riêng", 1, 1) + Item("Lại một", 1, 2), numbering: numbering));

        Assert.Equal(["I. Mục đích", "II. Yêu cầu", "1. Chung", "a) Một", "b) Hai", "- Gạch", "2. Riêng", "a) Lại một"], document.Texts());
        Assert.Equal("II.", document.Lines[1].Label);
    }

    [Fact]
    public async Task numbers_all_levels_where_the_label_names_them()
    {
        var numbering = Definition(0, ("upperRoman", "%1"), ("decimal", "%1.%2."), ("decimal", "%2.%3")) + List(1, 0);

        var document = await Taking.In(Of(Item("Nhóm", 1) + Item("Chỉ số", 1, 1) + Item("Thành phần", 1, 2), numbering: numbering));

        Assert.Equal(["I Nhóm", "I.1. Chỉ số", "1.1 Thành phần"], document.Texts());
    }

    [Fact]
    public async Task goes_on_counting_where_another_list_shares_its_definition_and_restarts_where_that_says_so()
    {
        var numbering = Definition(0, ("decimal", "%1.")) + List(1, 0) + List(2, 0)
            + List(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");

        var document = await Taking.In(Of(
            Item("a", 1) + Item("b", 1) + Item("c", 2) + Item("d", 3) + Item("e", 3), numbering: numbering));

        Assert.Equal(["1. a", "2. b", "3. c", "1. d", "2. e"], document.Texts());
    }

    [Fact]
    public async Task counts_in_the_vietnamese_alphabet_where_its_format_spells_it_out()
    {
        const string Numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><mc:AlternateContent><mc:Choice>"
            + "<w:numFmt w:val=\"custom\" w:format=\"a, b, c, d, đ, e, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"lowerLetter\"/></mc:Fallback>"
            + "</mc:AlternateContent><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>";

        var document = await Taking.In(Of(Item("dê", 1) + Item("đê", 1) + Item("e", 1), numbering: Numbering + List(1, 0)));

        Assert.Equal(["d) dê", "đ) đê", "e) e"], document.Texts());
    }

    [Fact]
    public async Task may_come_from_the_style_of_a_paragraph()
    {
        const string Styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"Goc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Goc\"/></w:style>";

        var document = await Taking.In(Of(
            P("Một", paragraph: "<w:pStyle w:val=\"Con\"/>") + P("Thường") + P("Không số", paragraph: "<w:pStyle w:val=\"Con\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
            Styles, Definition(0, ("decimal", "%1/")) + List(1, 0)));

        Assert.Equal(["1/ Một", "Thường", "Không số"], document.Texts());
    }

    [Fact]
    public async Task of_bullets_from_a_picture_font_shows_a_bullet()
    {
        var document = await Taking.In(Of(
            Item("Chấm", 1) + Item("Gạch", 2), numbering: Definition(0, ("bullet", "\uF0B7")) + Definition(1, ("bullet", "\uF02D")) + List(1, 0) + List(2, 1)));

        Assert.Equal(["• Chấm", "- Gạch"], document.Texts());
    }

    private static string Definition(int id, params (string Format, string Text)[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels.Select((level, i) =>
            $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{level.Format}\"/><w:lvlText w:val=\"{level.Text}\"/></w:lvl>"))}</w:abstractNum>";

    private static string List(int id, int definition, string changes = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{changes}</w:num>";
}
