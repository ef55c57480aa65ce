using ThiDua.Movements;
using static ThiDua.Specs.Movements.DraftBuilder;

namespace ThiDua.Specs.Movements;

public sealed class An_item_two_people_correct
{
    private static readonly DraftItem Read = Item("criteria", "Tối thiểu 65% hồ sơ", new ItemDetails { No = "7" });

    private readonly DraftsInMemory _drafts = new(DraftOf(Read));

    [Fact]
    public async Task keeps_what_the_first_wrote_and_shows_both_to_the_second()
    {
        await Correct(Seen(Read) with { Text = "Tối thiểu 70% hồ sơ" }, Hoa);

        var second = await Correct(Seen(Read) with { Text = "Tối thiểu 80% hồ sơ" }, Minh);

        Assert.False(second.IsSaved);
        Assert.Equal("Tối thiểu 70% hồ sơ", second.Item.Text);
        Assert.Equal("Tối thiểu 80% hồ sơ", second.Refused!.Text);
        Assert.Equal("Tối thiểu 65% hồ sơ", second.Seen!.Text);
        Assert.Equal("Tối thiểu 70% hồ sơ", Now.Text);
    }

    [Fact]
    public async Task hears_both_when_they_change_different_parts()
    {
        await Correct(Seen(Read) with { Text = "Tối thiểu 70% hồ sơ" }, Hoa);

        var second = await Correct(Seen(Read) with { Details = new ItemDetails { No = "7a" } }, Minh);

        Assert.True(second.IsSaved);
        Assert.Equal(("Tối thiểu 70% hồ sơ", "7a"), (Now.Text, Now.Details.No));
    }

    [Fact]
    public async Task takes_the_second_s_word_once_the_second_has_seen_the_first_s()
    {
        var first = await Correct(Seen(Read) with { Text = "Tối thiểu 70% hồ sơ" }, Hoa);

        await Correct(Seen(first.Item) with { Text = "Tối thiểu 80% hồ sơ" }, Minh);

        Assert.Equal(("Tối thiểu 80% hồ sơ", 3), (Now.Text, Now.Revision));
    }

    [Fact]
    public async Task loses_nothing_when_the_first_saves_in_the_same_instant()
    {
        _drafts.Meanwhile = () => _ = _drafts.TryMake(
            new DraftChange(_drafts.Draft.Id, "Sửa", [new(Read, Read with { Text = "Nhanh hơn", Revision = 2 })]), Hoa.Name, Stop);

        var second = await Correct(Seen(Read) with { Text = "Chậm hơn" }, Minh);

        Assert.False(second.IsSaved);
        Assert.Equal(("Nhanh hơn", "Nhanh hơn"), (second.Item.Text, Now.Text));
    }

    [Fact]
    public async Task is_not_disturbed_by_a_new_place_in_the_list()
    {
        await _drafts.TryMake(new DraftChange(_drafts.Draft.Id, "Đổi thứ tự", [new(Read, Read with { Ordinal = 5, Revision = 2 })]), Hoa.Name, Stop);

        var second = await Correct(Seen(Read) with { Text = "Tối thiểu 80% hồ sơ" }, Minh);

        Assert.True(second.IsSaved);
        Assert.Equal(("Tối thiểu 80% hồ sơ", 5), (Now.Text, Now.Ordinal));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DraftItem Now => _drafts.Draft.Item(Read.Id);

    private static ItemCorrection Seen(DraftItem item) => new(item.Id, item.Revision, item.Text, item.Details);

    private Task<Corrected> Correct(ItemCorrection wanted, ThiDua.Organizations.Actor who) =>
        new CorrectItem(_drafts).On(_drafts.Draft.Id, wanted, who, Stop);
}
