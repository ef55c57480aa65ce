using System.Diagnostics;
using ThiDua.Documents;
using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

/// <summary>Whatever is dropped in, the reader answers with a reading, soon.</summary>
public sealed class Any_text
{
    private static readonly string[] Plans = [.. Directory.GetFiles(PlanFiles.Specimens, "*.txt").Order().Select(File.ReadAllText)];

    public static TheoryData<string> Rubbish =>
    [
        "", " ", "\f\f\f", "./.", ":", "Căn cứ", "KẾ HOẠCH", "Nơi nhận:", "1.", "- ", "(((((((((", "Điều 1\nĐiều 2.\na)", "VII. TỔ CHỨC THỰC HIỆN\nMục 1\nGiao", "%%%%", "I. \n1. \na) \n- \n+ ",
        new string('(', 5000), new string('1', 5000), string.Concat(Enumerable.Repeat("trước ngày 1/1; ", 4000)),
        string.Concat(Enumerable.Repeat("I. A\n1. b\na) c\n- d\n", 3000)), string.Concat(Enumerable.Repeat("từ đến trở lên 5% ", 3000)),
        string.Concat(Enumerable.Repeat("The quick brown fox jumps over the lazy dog. ", 500)),
    ];

    [Theory]
    [MemberData(nameof(Rubbish))]
    public void gives_a_reading(string text)
    {
        var reading = PlanReader.Read(PlanFiles.Text(text));

        Assert.All(reading.Sources.Values, span => Assert.InRange(span.Confidence, 0m, 1m));
    }

    [Fact]
    public void that_is_no_document_of_an_office_is_told_so()
    {
        var reading = PlanReader.Read(PlanFiles.Text("Bread is baked from flour and water.\nIt takes an hour."));

        Assert.Equal("not-a-plan", Assert.Single(reading.Findings).Code);
        Assert.DoesNotContain(APlan.Reading("I. MỤC ĐÍCH", "1. Phục vụ người dân tốt hơn.").Findings, f => f.Code == "not-a-plan");
    }

    [Fact]
    public void gives_a_reading_when_a_plan_is_mutilated()
    {
        var random = new Random(20231231);
        for (var round = 0; round < 120; round++)
        {
            var text = Mutilated(Plans[round % Plans.Length], random);

            var reading = PlanReader.Read(PlanFiles.Text(text));

            AssertSpansLieInside(reading, PlanFiles.Text(text));
        }
    }

    [Fact]
    public void of_two_hundred_pages_is_read_in_seconds()
    {
        var text = PlanFiles.Text(string.Join('\n', Enumerable.Repeat(Plans[0], 80)));
        var watch = Stopwatch.StartNew();

        PlanReader.Read(text);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static string Mutilated(string plan, Random random)
    {
        var lines = plan.Split('\n').ToList();
        for (var i = 0; i < 12; i++)
        {
            var (a, b) = (random.Next(lines.Count), random.Next(lines.Count));
            switch (random.Next(4))
            {
                case 0: lines.RemoveAt(a); break;
                case 1: (lines[a], lines[b]) = (lines[b], lines[a]); break;
                case 2: lines[a] = lines[a][..random.Next(lines[a].Length + 1)]; break;
                default: lines[a] = lines[a].Insert(random.Next(lines[a].Length + 1), "\u0000(1.%:;“"[random.Next(8)].ToString()); break;
            }
        }
        return string.Join('\n', lines);
    }

    private static void AssertSpansLieInside(Reading reading, DocumentText text)
    {
        Assert.All(reading.Sources.Values, span =>
        {
            Assert.InRange(span.Line, 1, text.Lines.Count);
            Assert.InRange(span.Start, 0, text.Lines[span.Line - 1].Text.Length);
            Assert.True(span.Length > 0);
        });
    }
}
