namespace ThiDua.Facts;

/// <summary>What can be asked of a field, in the words a person chooses from.</summary>
public static class FieldTests
{
    /// <summary>The tests that make sense for a type of field, the commonest first.</summary>
    public static IReadOnlyList<Test> Of(FieldType type) => type switch
    {
        FieldType.Choice or FieldType.Text => [Test.Is, Test.IsNot, Test.Filled, Test.Empty],
        FieldType.YesNo => [Test.Is, Test.IsNot, Test.Empty],
        FieldType.Number or FieldType.Money => [Test.AtLeast, Test.AtMost, Test.Is, Test.IsNot, Test.Filled, Test.Empty],
        _ => [Test.NotAfter, Test.After, Test.ByTheDay, Test.BeforeTheDay, Test.NotByTheDay, Test.NotBeforeTheDay, Test.AtLeast, Test.AtMost, Test.Filled, Test.Empty],
    };

    /// <summary>The test asks for values to compare with.</summary>
    public static bool TakesValues(Test test) => test is Test.Is or Test.IsNot or Test.AtLeast or Test.AtMost or Test.NotAfter or Test.After;

    /// <summary>The value is the name of another day of the same fact.</summary>
    public static bool ComparesDays(Test test) => test is Test.NotAfter or Test.After;

    /// <summary>As it stands between the field and its values: "là", "không sau".</summary>
    /// <param name="ofADay">The field is a day, for which "at least" reads "from".</param>
    public static string InWords(Test test, bool ofADay) => test switch
    {
        Test.Is => "là",
        Test.IsNot => "không là",
        Test.Filled => "có ghi",
        Test.Empty => "để trống",
        Test.AtLeast => ofADay ? "từ ngày" : "từ",
        Test.AtMost => ofADay ? "đến ngày" : "đến",
        Test.NotAfter => "không sau",
        Test.After => "sau",
        Test.ByTheDay => "đã đến tính tới ngày số liệu",
        Test.BeforeTheDay => "đã qua trước ngày số liệu",
        Test.NotBeforeTheDay => "chưa qua tính tới ngày số liệu",
        _ => "chưa đến tính tới ngày số liệu",
    };
}
