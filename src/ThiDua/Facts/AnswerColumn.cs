using System.Globalization;

namespace ThiDua.Facts;

/// <summary>
/// A column that holds the answers to one question (cột câu trả lời), in a table of survey slips that has a row for each slip. Its
/// field in a mapping is <c>grade:15</c>: each of its cells becomes a fact, as if the table had a row for each answer.
/// </summary>
public static class AnswerColumn
{
    /// <summary>The highest number a question may have; the Ministry's questionnaire ends with 33.</summary>
    public const int MostQuestions = 60;

    public const string Kind = "answer";

    /// <summary>What such a column fills besides what its row says once.</summary>
    public const string Question = "item", Grade = "grade";

    private const string Prefix = Grade + ":";

    public static string Of(int question) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{question}");

    /// <summary>The number of the question; null where the field is an ordinary one.</summary>
    public static int? QuestionOf(string field) =>
        field.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(field.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var question) && question is > 0 and <= MostQuestions
            ? question : null;

    /// <summary>What a page calls it; null where the field is an ordinary one.</summary>
    public static string? LabelOf(string field) => QuestionOf(field) is { } question ? string.Create(CultureInfo.InvariantCulture, $"Trả lời câu {question}") : null;
}
