using System.Collections.Frozen;
using ThiDua.Documents;

namespace ThiDua.Cli.Documents;

/// <summary>Files and folders as given → the files to read, in order. A folder stands for the documents in it.</summary>
internal static class PathsToRead
{
    private static readonly FrozenSet<string> Documents =
        new[] { ".txt", ".docx", ".docm", ".doc", ".rtf", ".odt", ".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="UnreadableException">A folder holds no document.</exception>
    public static List<string> In(IEnumerable<string> given)
    {
        var files = new List<string>();
        foreach (var path in given)
        {
            if (!Directory.Exists(path))
            {
                files.Add(path);
                continue;
            }

            var found = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Documents.Contains(Path.GetExtension(file)) && !Path.GetFileName(file).StartsWith('.'))
                .Order(StringComparer.Ordinal).ToList();
            if (found.Count == 0) throw new UnreadableException($"Thư mục “{path}” không có văn bản nào để đọc; hãy kiểm tra lại đường dẫn.");
            files.AddRange(found);
        }

        return files;
    }
}
