using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ThiDua.Storage.Organizations;

/// <summary>
/// Keys that seal cookies, form tokens and second factors, in the database: all processes share them and a restart keeps
/// them. Where the data folder has a <see cref="SealingKey"/> they lie there sealed.
/// </summary>
/// <param name="seal">Gives null where the data folder has none.</param>
public sealed class KeyRing(NpgsqlDataSource database, Func<SealingKey?> seal, ILogger<KeyRing> log) : IXmlRepository
{
    private const string Mark = "sealed:";

    private readonly SealingKey? _seal = seal();

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var keys = new List<XElement>();
        foreach (var (name, kept) in Rows())
        {
            if (!kept.StartsWith(Mark, StringComparison.Ordinal))
            {
                keys.Add(XElement.Parse(kept));
                if (_seal is not null) Write(name, Sealed(kept, name)); // from before the data folder had a key
            }
            else if (Opened(kept[Mark.Length..], name) is { } xml) keys.Add(XElement.Parse(xml));
        }

        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var xml = element.ToString(SaveOptions.DisableFormatting);
        Write(friendlyName, _seal is null ? xml : Sealed(xml, friendlyName));
    }

    private List<(string Name, string Kept)> Rows()
    {
        using var query = database.CreateCommand("SELECT name, xml FROM data_protection_key ORDER BY stored_at");
        using var rows = query.ExecuteReader();
        var found = new List<(string, string)>();
        while (rows.Read()) found.Add((rows.GetString(0), rows.GetString(1)));
        return found;
    }

    private void Write(string name, string kept)
    {
        using var store = database.CreateCommand(
            "INSERT INTO data_protection_key (name, xml) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET xml = excluded.xml");
        store.Parameters.Add(new() { Value = name });
        store.Parameters.Add(new() { Value = kept });
        store.ExecuteNonQuery();
    }

    private string Sealed(string xml, string name) => Mark + _seal!.Seal(xml, name);

    private string? Opened(string sealedXml, string name)
    {
        try
        {
            if (_seal is not null) return _seal.Open(sealedXml, name);
        }
        catch (Exception trouble) when (trouble is CryptographicException or FormatException) { } // said below: the same as no key at all

        log.LogError("Key {Name} is sealed by a {File} that this data folder does not have: sessions end, and second factors sealed with it must be set up anew", name, SealingKey.FileName);
        return null;
    }
}
