using System.Globalization;
using System.Text;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;

namespace ThiDua.Web.Movements;

/// <summary>A movement's open tasks as an iCalendar file (RFC 5545), each a whole day: its last.</summary>
internal static class CalendarFile
{
    private const int LongestLine = 73;

    public static string Of(TasksOfMovement tasks, DateTimeOffset now)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//ThiDua//Lich phong trao//VI");
        foreach (var task in tasks.Tasks.Where(t => t.IsOpen)) Event(text, task, now);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, TaskRow task, DateTimeOffset now)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{task.Id.Value}@thidua");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"));
        Line(text, string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{task.Due:yyyyMMdd}"));
        Line(text, string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{task.Due.AddDays(1):yyyyMMdd}"));
        Line(text, $"SUMMARY:{Escaped(task.Title)}");
        Line(text, $"DESCRIPTION:{Escaped($"{task.PersonName ?? task.Duty.InVietnamese()}. {task.Reason}")}");
        Line(text, "END:VEVENT");
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // A line holds at most 75 bytes; a longer one goes on after a line end and a space, never inside a letter.
    private static void Line(StringBuilder text, string line)
    {
        var bytes = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (bytes + letter.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            text.Append(letter.ToString());
            bytes += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
