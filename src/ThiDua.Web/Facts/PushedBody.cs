using System.Text.Json;
using Microsoft.Net.Http.Headers;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts;

/// <summary>What a system pushed, as a file: itself where it sent one, its JSON rows written down as one.</summary>
/// <param name="Length">In bytes; the largest number where the other system does not say.</param>
internal sealed record PushedBody(string Name, Stream Bytes, long Length) : IAsyncDisposable
{
    private const string NoRows = "Nội dung JSON phải là một danh sách các dòng, mỗi dòng là một đối tượng có tên mục và giá trị.";

    /// <exception cref="RefusedException">It is neither a file nor a list of rows, or there are too many rows.</exception>
    public static async Task<PushedBody> Of(HttpRequest request, FactKind kind, int mostRows, CancellationToken stop)
    {
        if (request.HasJsonContentType()) return Written(kind, await Rows(request, kind, mostRows, stop));
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(stop);
            return form.Files is [var file] ? new(file.FileName, file.OpenReadStream(), file.Length) : throw new RefusedException("Mỗi lần gửi đúng một tệp. Đề nghị gửi từng tệp.");
        }

        return new(NameIn(request) ?? kind.Name + (request.ContentType?.StartsWith("text/", StringComparison.OrdinalIgnoreCase) == true ? ".csv" : ".xlsx"), request.Body, request.ContentLength ?? long.MaxValue);
    }

    public ValueTask DisposeAsync() => Bytes.DisposeAsync();

    private static PushedBody Written(FactKind kind, MemoryStream rows) => new($"{kind.Name}.csv", rows, rows.Length);

    private static string? NameIn(HttpRequest request) =>
        ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var said) ? (said.FileNameStar.Value ?? said.FileName.Value)?.Trim('"') : null;

    private static async Task<MemoryStream> Rows(HttpRequest request, FactKind kind, int mostRows, CancellationToken stop)
    {
        using var json = await Parsed(request, stop);
        if (json.RootElement.ValueKind is not JsonValueKind.Array) throw new RefusedException(NoRows);
        if (json.RootElement.GetArrayLength() > mostRows) throw new RefusedException($"Mỗi lần gửi tối đa {mostRows} dòng JSON. Đề nghị chia nhỏ hoặc gửi tệp.");
        var rows = new RowsAsFile(kind);
        foreach (var row in json.RootElement.EnumerateArray())
        {
            if (row.ValueKind is not JsonValueKind.Object) throw new RefusedException(NoRows);
            rows.Add(row.EnumerateObject().Select(cell => KeyValuePair.Create(cell.Name, Text(cell.Value))));
        }

        return rows.Count > 0 ? rows.Written() : throw new RefusedException("Danh sách không có dòng nào. Đề nghị kiểm tra hệ thống gửi.");
    }

    private static async Task<JsonDocument> Parsed(HttpRequest request, CancellationToken stop)
    {
        try
        {
            return await JsonDocument.ParseAsync(request.Body, new JsonDocumentOptions { MaxDepth = 8 }, stop);
        }
        catch (JsonException broken) // what the other system wrote is no JSON
        {
            throw new RefusedException("Nội dung gửi lên không phải JSON đúng dạng. Đề nghị kiểm tra hệ thống gửi.", broken);
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => "Có",
        JsonValueKind.False => "Không",
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => throw new RefusedException("Mỗi giá trị trong dòng JSON phải là chữ, số hoặc đúng/sai, không phải danh sách hay đối tượng."),
    };
}
