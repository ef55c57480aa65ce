using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Documents;

/// <summary>The content of a paper as text: one shape for one content, so that its hash proves it unchanged.</summary>
public static class OfficialPaperJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // kept in the database and hashed, never put into a page
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
    };

    public static string Write(OfficialPaper paper) => JsonSerializer.Serialize(paper, Options);

    /// <exception cref="JsonException">Not what <see cref="Write"/> gives.</exception>
    public static OfficialPaper Read(string json) => JsonSerializer.Deserialize<OfficialPaper>(json, Options) ?? throw new JsonException("No paper.");

    /// <summary>SHA-256 of the content.</summary>
    public static FileHash HashOf(OfficialPaper paper) => FileHash.Of(SHA256.HashData(Encoding.UTF8.GetBytes(Write(paper))));

    /// <summary>Whether two papers say the same, word for word.</summary>
    public static bool SaysTheSame(this OfficialPaper paper, OfficialPaper other) => Write(paper) == Write(other);
}
