using System.Text.Json;
using ThiDua.Cli.Facts.Sample;
using ThiDua.Facts;

namespace ThiDua.Cli.Specs.Facts;

public sealed class Samples_of_exports : IDisposable
{
    private const int Year = 2023;

    private readonly string _folder = Directory.CreateTempSubdirectory("thidua-sample-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task hold_errors_that_the_check_finds_each_at_its_place_and_nothing_else()
    {
        await Run("sample", "dossiers", "--rows", "9000", "--communes", "2", "--seed", "7", "--out", _folder);

        var key = JsonSerializer.Deserialize<List<PlantedPlace>>(await File.ReadAllTextAsync(Path.Combine(_folder, SampleDossiers.KeyFile), TestContext.Current.CancellationToken), JsonSerializerOptions.Web)!;
        Assert.Empty(PlantedError.All.Select(error => error.Rule).Except(key.Select(place => place.Rule), StringComparer.Ordinal));
        for (var number = 0; number < 2; number++)
        {
            foreach (var format in ExportFormat.All) Agree(key, new SampleCommune(number, 7), format);
        }
    }

    [Fact]
    public async Task are_the_same_for_the_same_seed_and_others_for_another()
    {
        foreach (var (folder, seed) in new[] { ("a", "3"), ("b", "3"), ("c", "4") }) await Run("sample", "dossiers", "--rows", "300", "--seed", seed, "--out", Path.Combine(_folder, folder));

        var (a, b, c) = (Bytes("a"), Bytes("b"), Bytes("c"));
        Assert.Equal(4, a.Count);
        Assert.Equal(a, b);
        Assert.NotEqual(a, c);
    }

    [Fact]
    public async Task of_a_year_have_every_kind_of_facts_without_an_error()
    {
        await Run("sample", "year", "--seed", "5", "--rows", "2000", "--out", _folder);

        var commune = new SampleCommune(0, 5);
        var files = Directory.EnumerateFiles(Path.Combine(_folder, commune.Folder)).Order(StringComparer.Ordinal).Select(file => (Name: Path.GetFileName(file), Checked: Checked.File(file, Context(commune)))).ToList();

        Assert.Empty(FactKind.All.Select(kind => kind.Name).Except(files.Select(file => file.Checked.Kind), StringComparer.Ordinal));
        var asked = new SampleDossiers(5, Year).OfCommune(Path.Combine(_folder, "again"), 0, 2000, oneIn: 0, TestContext.Current.CancellationToken);
        Assert.All(asked, place => Assert.Equal(PlantedError.InTimeByWaiting, place.Rule));
        Assert.Equal(asked.Select(place => $"{place}"), files.SelectMany(file => Places($"{commune.Folder}/{file.Name}", file.Checked)));
        Assert.Equal(2000, files.Where(file => file.Checked.Kind == "dossier").Sum(file => file.Checked.Rows));
    }

    [Theory]
    [InlineData("--rows", "0")]
    [InlineData("--communes", "30000")]
    [InlineData("--year", "1999")]
    public async Task are_refused_beyond_what_is_possible(string option, string value) =>
        await Assert.ThrowsAsync<Law.RefusedException>(() => Run("sample", "dossiers", option, value, "--out", _folder));

    private void Agree(List<PlantedPlace> key, SampleCommune commune, ExportFormat format)
    {
        var named = $"{commune.Folder}/{format.FileName}";
        var found = Checked.File(Path.Combine(_folder, named), Context(commune));
        Assert.Equal(key.Where(place => place.File == named).OrderBy(place => place.Line).Select(place => $"{place}"), Places(named, found));
        Assert.InRange(found.Rows, 1500, 1600); // 1,500 dossiers, and those that stand twice
    }

    private static IEnumerable<string> Places(string named, Checked found) =>
        found.Problems.OrderBy(problem => problem.Line).Select(problem => $"{new PlantedPlace(named, problem.Sheet, problem.Line, problem.Column, problem.Rule)}");

    private static RowContext Context(SampleCommune commune) => new(
        new(Year + 1, 1, 2), new HashSet<string>(commune.Procedures.Select(procedure => procedure.Code), StringComparer.Ordinal), new HashSet<string>([commune.Code], StringComparer.Ordinal));

    private List<string> Bytes(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))];

    private static Task<int> Run(params string[] typed) =>
        new ThiDuaCommand().Parse(typed).InvokeAsync(new() { EnableDefaultExceptionHandler = false, Output = TextWriter.Null }, TestContext.Current.CancellationToken);
}
