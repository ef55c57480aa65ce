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
}
