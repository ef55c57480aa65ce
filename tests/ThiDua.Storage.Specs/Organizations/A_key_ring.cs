using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ThiDua.Law;
using ThiDua.Storage.Organizations;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Organizations;

public sealed class A_key_ring(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua-keys-").FullName;
    private readonly NpgsqlDataSource _data = NpgsqlDataSource.Create(database.ConnectionString);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _data.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task lies_sealed_where_the_data_folder_has_a_key_and_opens_for_every_process_that_has_it()
    {
        SealingKey.MakeIn(_folder);

        Ring(_folder).StoreElement(new XElement("key", "bí mật"), "key-1");

        Assert.DoesNotContain("bí mật", await Kept("key-1"), StringComparison.Ordinal);
        Assert.Contains(Ring(_folder).GetAllElements(), key => key.Value == "bí mật");
    }

    [Fact]
    public void does_not_open_with_another_key_and_says_no_more_than_that_it_is_not_there()
    {
        SealingKey.MakeIn(_folder);
        Ring(_folder).StoreElement(new XElement("key", "chỉ của nhà này"), "key-2");
        var other = Directory.CreateDirectory(Path.Combine(_folder, "khac")).FullName;
        SealingKey.MakeIn(other);

        Assert.DoesNotContain(Ring(other).GetAllElements(), key => key.Value == "chỉ của nhà này");
    }

    [Fact]
    public async Task is_sealed_at_the_first_look_once_a_key_is_there()
    {
        Ring(_folder).StoreElement(new XElement("key", "từ trước"), "key-3");
        Assert.Contains("từ trước", await Kept("key-3"), StringComparison.Ordinal);

        SealingKey.MakeIn(_folder);

        Assert.Contains(Ring(_folder).GetAllElements(), key => key.Value == "từ trước");
        Assert.DoesNotContain("từ trước", await Kept("key-3"), StringComparison.Ordinal);
    }

    [Fact]
    public void has_a_key_file_that_only_its_owner_reads_and_that_is_made_once()
    {
        SealingKey.MakeIn(_folder);
        var first = File.ReadAllText(Path.Combine(_folder, SealingKey.FileName));
        SealingKey.MakeIn(_folder);

        Assert.Equal(first, File.ReadAllText(Path.Combine(_folder, SealingKey.FileName)));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder, SealingKey.FileName)));
    }

    [Fact]
    public async Task refuses_a_damaged_key_file_instead_of_beginning_anew()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, SealingKey.FileName), "abc", Stop);

        Assert.Contains("bị hỏng", Assert.Throws<RefusedException>(() => Ring(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_one_host_opens_what_another_host_on_the_same_database_sealed()
    {
        await using var first = new StorageHost(database);
        await using var second = new StorageHost(database);

        var letter = first.Get<IDataProtectionProvider>().CreateProtector("x").Protect("thư");

        Assert.Equal("thư", second.Get<IDataProtectionProvider>().CreateProtector("x").Unprotect(letter));
    }

    private KeyRing Ring(string folder) => new(_data, () => SealingKey.In(folder), NullLogger<KeyRing>.Instance);

    private async Task<string> Kept(string name)
    {
        await using var query = _data.CreateCommand("SELECT xml FROM data_protection_key WHERE name = $1");
        query.Parameters.Add(new() { Value = name });
        return (string)(await query.ExecuteScalarAsync(Stop))!;
    }
}
