using System.Security.Cryptography;
using System.Text;
using ThiDua.Law;

namespace ThiDua.Storage.Organizations;

/// <summary>
/// The secret of an installation: a file in its data folder that the database never holds. It seals the key ring, so that
/// who reads the database alone opens neither cookies nor second factors. It travels with the backup.
/// </summary>
public sealed class SealingKey
{
    public const string FileName = "sealing.key";

    private const int Length = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _key;

    private SealingKey(byte[] key) => _key = key;

    /// <summary>Makes one where there is none. Processes that share a database must share the file too.</summary>
    public static void MakeIn(string folder)
    {
        var place = Path.Combine(folder, FileName);
        if (File.Exists(place)) return;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(place, options);
        file.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Length)) + "\n"));
        file.Flush(flushToDisk: true);
    }

    /// <returns>Null where the folder has none.</returns>
    /// <exception cref="RefusedException">The file is damaged.</exception>
    public static SealingKey? In(string folder)
    {
        var place = Path.Combine(folder, FileName);
        if (!File.Exists(place)) return null;
        try
        {
            var key = Convert.FromHexString(File.ReadAllText(place).Trim());
            if (key.Length == Length) return new(key);
        }
        catch (FormatException) { } // said below, as for one that is too short

        throw new RefusedException($"Tệp khóa {place} bị hỏng. Đề nghị phục hồi tệp này từ bản sao lưu.");
    }

    /// <summary>From a backup that was unpacked into its new place.</summary>
    internal static void Move(string from, string folder)
    {
        var place = Path.Combine(folder, FileName);
        File.Move(Path.Combine(from, FileName), place);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(place, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <param name="name">What it is: a text sealed under one name does not open under another.</param>
    public string Seal(string text, string name)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(_key, TagLength);
        cipher.Encrypt(box.AsSpan(0, NonceLength), plain, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), Encoding.UTF8.GetBytes(name));
        return Convert.ToBase64String(box);
    }

    /// <exception cref="CryptographicException">Sealed by another key, under another name, or damaged.</exception>
    public string Open(string sealedText, string name)
    {
        var box = Convert.FromBase64String(sealedText);
        if (box.Length < NonceLength + TagLength) throw new CryptographicException("Too short to be sealed.");
        var plain = new byte[box.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(_key, TagLength);
        cipher.Decrypt(box.AsSpan(0, NonceLength), box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), plain, Encoding.UTF8.GetBytes(name));
        return Encoding.UTF8.GetString(plain);
    }
}
