using System.Diagnostics.Metrics;
using ThiDua.Paper.Intake.Programs;
using ThiDua.Paper.Writing;

namespace ThiDua.Paper.Specs.Writing;

public sealed class Many_papers
{
    /// <summary>LibreOffice prints some 246 of the files it is given and ends well: more than one call is needed.</summary>
    [Fact]
    public async Task are_printed_to_the_last_in_their_order()
    {
        var papers = Enumerable.Range(1, 260).Select(number => WriteWord.WithoutFonts(PapersOfTheVillage.Plan with { Subject = $"Số {number}", LegalBases = [], Body = [], Recipients = [], Signatures = [] })).ToList();

        var printed = await PrintPdf.Of(papers, TestContext.Current.CancellationToken);

        Assert.Equal(260, printed.Count);
        foreach (var number in (int[])[1, 201, 260])
            Assert.Contains($"Số {number}", Assert.Single(await PrintedPages.Of(printed[number - 1], TestContext.Current.CancellationToken)).Lines);
    }

    [Fact]
    public async Task are_printed_by_one_start_each_as_it_would_be_alone_and_a_broken_one_is_left_out()
    {
        var stop = TestContext.Current.CancellationToken;
        var writer = new WritePapers();
        var whole = WriteWord.For(PapersOfTheVillage.Plan);
        (IReadOnlyList<byte[]?> Pdfs, int Starts) together = await Counted(() => PrintPdf.Those([whole, whole[..(whole.Length / 2)], WriteWord.For(PapersOfTheVillage.Decision)], stop));
        (IReadOnlyList<byte[]?> Pdfs, int Starts) papers = await Counted(() => writer.Pdfs([(PapersOfTheVillage.Plan, null), (PapersOfTheVillage.Decision, null)], stop));

        Assert.Equal((1, 1), (together.Starts, papers.Starts));
        Assert.Equal([true, false, true], together.Pdfs.Select(pdf => pdf is not null));
        foreach (var (paper, pdf) in new[] { PapersOfTheVillage.Plan, PapersOfTheVillage.Decision }.Zip(papers.Pdfs))
            Assert.Equal(await Lines(await writer.Pdf(paper, stop)), await Lines(pdf!));
    }

    private static async Task<IReadOnlyList<string>> Lines(byte[] pdf) =>
        [.. (await PrintedPages.Of(pdf, TestContext.Current.CancellationToken)).SelectMany(page => page.Words.Select(word => $"{page.Number} {word.Left:F1} {word.Top:F1} {word.Text}"))];

    /// <summary>How often LibreOffice was started by that work, whatever else prints beside it.</summary>
    private static async Task<(T Result, int Starts)> Counted<T>(Func<Task<T>> work)
    {
        var (mine, starts) = (new AsyncLocal<bool>(), 0);
        using var listener = new MeterListener { InstrumentPublished = (instrument, listen) => { if (instrument.Meter.Name == ExternalProgram.Meter) listen.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<int>((_, count, tags, _) => { if (mine.Value && tags[0].Value is "soffice") Interlocked.Add(ref starts, count); });
        listener.Start();
        mine.Value = true;
        var result = await work();
        mine.Value = false;
        return (result, starts);
    }
}
