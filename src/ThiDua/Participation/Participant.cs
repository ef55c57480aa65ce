using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>Who takes part in a movement (đối tượng tham gia): a person, a unit of the commune, or a household.</summary>
/// <param name="Person">The person of the commune's list; null for units, households and persons who stand in no list.</param>
/// <param name="Unit">The unit itself, or where the person or household belongs.</param>
/// <param name="Name">As it is printed on papers.</param>
/// <param name="Line">Post and unit, or address, in the line below the name.</param>
public sealed record Participant(ParticipantKind Kind, PersonId? Person, UnitId Unit, string Name, string Line)
{
    private const int Longest = 200;

    /// <summary>Which criteria, quotas and amounts are meant for it; a household is awarded like an individual.</summary>
    public Audience Audience => Kind is ParticipantKind.Collective or ParticipantKind.Hamlet ? Audience.Collective : Audience.Individual;

    /// <summary>The same within a movement: one person, one unit; by name where neither stands in a list.</summary>
    public string Key => (Kind, Person) switch
    {
        (_, { } person) => $"person:{person.Value}",
        (ParticipantKind.Collective or ParticipantKind.Hamlet, _) => $"unit:{Unit.Value}",
        _ => $"{Kind}:{Unit.Value}:{Folded.Of(Name)}",
    };

    /// <summary>An official or somebody who works for the commune without being one.</summary>
    public static Participant Of(Person person, Post post, Unit unit, bool specialised) => new(
        specialised ? ParticipantKind.Official : ParticipantKind.NonSpecialised, person.Id, unit.Id, person.Name, LineOf(post.Title, unit));

    /// <summary>The committee of a commune, an office, an organisation, a hamlet: taking part as a whole.</summary>
    public static Participant Of(Unit unit) =>
        new(unit.Kind is UnitKind.Hamlet ? ParticipantKind.Hamlet : ParticipantKind.Collective, null, unit.Id, NameOf(unit.Kind, unit.Name), "");

    /// <summary>What a unit is called as a collective: of a commune it is the committee that takes part, "Ủy ban nhân dân phường …".</summary>
    public static string NameOf(UnitKind kind, string name) => kind is UnitKind.Commune ? $"Ủy ban nhân dân {Vietnamese.Lowered(name)}" : name;

    /// <summary>Whether a name as people write it means this one: "UBND phường …", without regard to case and marks.</summary>
    public bool IsCalled(string name) => Plain(name) == Plain(Name);

    private static string Plain(string name)
    {
        var words = string.Join(' ', Folded.Words(name));
        return words.StartsWith("ubnd ", StringComparison.Ordinal) ? "uy ban nhan dan " + words[5..] : words;
    }

    /// <summary>A household, by the name of its head.</summary>
    /// <exception cref="RefusedException">The name is missing or longer than a name can be.</exception>
    public static Participant Household(string name, Unit unit)
    {
        var given = OneLine.Of(name);
        if (given.Length is 0) throw new RefusedException("Chưa ghi họ và tên chủ hộ. Đề nghị ghi, ví dụ “Hộ ông Nguyễn Văn Bình”.");
        if (given.Length > Longest) throw new RefusedException($"Tên hộ dài hơn {Longest} ký tự. Đề nghị ghi ngắn lại.");
        return new(ParticipantKind.Household, null, unit.Id, given, unit.Name);
    }

    // "Trưởng thôn Đông, Thôn Đông" says one thing twice.
    private static string LineOf(string title, Unit unit) =>
        Folded.Of(title).Contains(Folded.Of(unit.Name), StringComparison.Ordinal) ? title : $"{title}, {unit.Name}";
}

/// <summary>The kinds of participants that plans name.</summary>
public enum ParticipantKind
{
    /// <summary>Cán bộ, công chức, viên chức.</summary>
    Official,
    /// <summary>Người hoạt động không chuyên trách.</summary>
    NonSpecialised,
    /// <summary>Tập thể: phòng, trung tâm, đoàn thể.</summary>
    Collective,
    /// <summary>Thôn, bản, khu phố, tổ dân phố.</summary>
    Hamlet,
    /// <summary>Hộ gia đình.</summary>
    Household,
}
