using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Participation;

namespace ThiDua.Awards;

/// <summary>Finds the people of the commune whom somebody named as co-authors, one a line, with the unit after a comma where a name is borne twice.</summary>
public sealed class FindCoAuthors(ListParticipants participants)
{
    /// <exception cref="RefusedException">A name is nobody's, or that of several.</exception>
    public async Task<IReadOnlyList<Candidate>> Named(string? lines, UnitId commune, CancellationToken stop)
    {
        var names = (lines ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length == 0) return [];
        var people = (await participants.In(commune, stop)).All.Where(one => one.Person is not null).ToList();
        return [.. names.Select(name => One(name, people))];
    }

    private static Candidate One(string line, List<Participant> people)
    {
        var parts = line.Split(',', 2, StringSplitOptions.TrimEntries);
        var found = people.Where(one => Folded.Of(one.Name) == Folded.Of(parts[0]) && (parts.Length == 1 || Folded.Of(one.Line).Contains(Folded.Of(parts[1]), StringComparison.Ordinal))).ToList();
        return found.Count switch
        {
            1 => CandidateOf.Participant(found[0]),
            0 => throw new RefusedException($"Không có “{line}” trong danh sách người của xã. Đề nghị ghi đúng họ và tên, mỗi người một dòng; người ngoài xã không cần ghi."),
            _ => throw new RefusedException($"Có {found.Count} người tên “{parts[0]}”. Đề nghị ghi thêm đơn vị sau dấu phẩy, ví dụ: {found[0].Name}, {found[0].Line}."),
        };
    }
}
