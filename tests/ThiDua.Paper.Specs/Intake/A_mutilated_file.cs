using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ThiDua.Documents;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;

namespace ThiDua.Paper.Specs.Intake;

/// <summary>Fuzzing: specimens with bytes and words damaged at random, the same way in every run.</summary>
public sealed class A_mutilated_file
{
    private const int Seed = 20231110;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(".txt", 400)]
    [InlineData(".docx", 120)]
    [InlineData(".pdf", 8)]
    [InlineData(".png", 2)]
    [InlineData(".jpg", 2)]
    public async Task is_read_or_turned_away_in_time(string kind, int times)
    {
        var originals = await Originals(kind);
        using var intake = new PaperIntake();
        for (var round = 0; round < times; round++)
        {
            var random = new Random(Seed + round);
            var bytes = Mutilation.Of(originals[round % originals.Count], random);
            await MustNotFall(intake, bytes, $"{kind}, seed {Seed + round}");
        }
    }

    [Fact]
    public async Task is_read_or_turned_away_where_only_the_xml_inside_is_damaged()
    {
        var originals = await Originals(".docx");
        using var intake = new PaperIntake();
        for (var round = 0; round < 120; round++)
        {
            var random = new Random(Seed + round);
            var parts = PartsOf(originals[round % originals.Count]).Select(part =>
                (part.Name, part.Name.EndsWith("document.xml", StringComparison.Ordinal) ? Mutilation.Of(part.Bytes, random) : part.Bytes)).ToArray();
            await MustNotFall(intake, AWordFile.Zip(parts), $"XML, seed {Seed + round}");
        }
    }

    private static async Task<List<byte[]>> Originals(string kind)
    {
        if (kind == ".txt") return [.. (await Originals(".docx")).Select(TextOf)];

        var files = new List<byte[]>();
        foreach (var name in Specimens.All(kind)) files.Add(await File.ReadAllBytesAsync(Specimens.PathOf(name)));
        return files;
    }

    private static byte[] TextOf(byte[] word)
    {
        using var file = new MemoryStream(word);
        return Encoding.UTF8.GetBytes(string.Join('\n', ThiDua.Paper.Intake.Word.WordText.Read(file).Lines.Select(line => line.Text)));
    }

    private static async Task MustNotFall(PaperIntake intake, byte[] bytes, string which)
    {
        var started = Stopwatch.StartNew();
        try
        {
            var document = await intake.Read(new MemoryStream(bytes), "x", TestContext.Current.CancellationToken);
            Assert.NotNull(PlanReader.Read(document));
        }
        catch (UnreadableException e)
        {
            Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Assert.Fail($"{which}: {e}");
        }

        Assert.True(started.Elapsed < Longest, $"{which}: took {started.Elapsed}");
    }

    private static List<(string Name, byte[] Bytes)> PartsOf(byte[] word)
    {
        using var archive = new ZipArchive(new MemoryStream(word));
        return [.. archive.Entries.Select(entry =>
        {
            using var part = entry.Open();
            var bytes = new MemoryStream();
            part.CopyTo(bytes);
            return (entry.FullName, bytes.ToArray());
        })];
    }
}
