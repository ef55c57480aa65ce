using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using static ThiDua.Specs.Movements.DraftBuilder;

namespace ThiDua.Specs.Movements;

public sealed class A_draft_under_review
{
    private readonly DraftsInMemory _drafts = new(DraftOf([.. CriteriaSaying("Một", "Hai. Và ba", "Bốn"), Item("title", "Phong trào", confidence: 0.5m)]));

    [Fact]
    public async Task waits_until_every_doubtful_item_is_confirmed()
    {
        var title = _drafts.Draft.Of("title")[0];
        Assert.Equal(1, _drafts.Draft.Doubts);

        await new ConfirmItem(_drafts).On(Id, title.Id, title.Revision, Hoa, Stop);

        Assert.Equal(0, _drafts.Draft.Doubts);
        Assert.Equal(Hoa.Name, _drafts.Draft.Item(title.Id).ConfirmedBy);
    }

    [Fact]
    public async Task lets_nobody_confirm_what_was_changed_under_his_eyes()
    {
        var title = _drafts.Draft.Of("title")[0];
        await new CorrectItem(_drafts).On(Id, new(title.Id, 1, "Phong trào khác", title.Details), Minh, Stop);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => new ConfirmItem(_drafts).On(Id, title.Id, 1, Hoa, Stop));

        Assert.Equal(DraftRefusals.ChangedMeanwhile, refused.Message);
    }

    [Fact]
    public async Task confirms_at_once_only_what_was_read_without_doubt()
    {
        Assert.Equal(0, await new ConfirmCertainItems(_drafts).On(Id, "title", Hoa, Stop));
        Assert.Equal(3, await new ConfirmCertainItems(_drafts).On(Id, "criteria", Hoa, Stop));
        Assert.Equal(1, _drafts.Draft.Doubts);
    }

    [Fact]
    public async Task takes_doubts_about_words_together_and_gives_them_back_together()
    {
        var drafts = new DraftsInMemory(DraftOf(Item("purposes", "Nâng cao", ordinal: 1, confidence: 0.5m), Item("purposes", "Phục vụ", ordinal: 2, confidence: 0.5m)));
        SeenItem[] seen = [.. drafts.Draft.Items.Select(item => new SeenItem(item.Id, 1))];

        Assert.Equal(2, await new ConfirmWordDoubts(drafts).On(drafts.Draft.Id, seen, Hoa, Stop));

        Assert.All(drafts.Draft.Items, item => Assert.Equal(Hoa.Name, item.ConfirmedBy));
        await new UndoLastChange(drafts).On(drafts.Draft.Id, Minh, Stop);
        Assert.Equal(2, drafts.Draft.Doubts);
    }

    [Fact]
    public async Task takes_a_number_along_where_only_the_words_around_it_were_restored()
    {
        var (kept, retyped) = (Restored("Đạt 65 %"), Restored("Đạt 70 %") with { Text = "Đạt 75 %" });
        var drafts = new DraftsInMemory(DraftOf(kept, retyped));

        Assert.Equal(1, await new ConfirmWordDoubts(drafts).On(drafts.Draft.Id, [new(kept.Id, 1)], Hoa, Stop));

        await Assert.ThrowsAsync<RefusedException>(() => new ConfirmWordDoubts(drafts).On(drafts.Draft.Id, [new(retyped.Id, 1)], Hoa, Stop));

        static DraftItem Restored(string text) =>
            Item("criteria", text) with { Source = new SourceSpan(1, 0, text.Length, 0.75m, OnlyWordsInDoubt: true) };
    }

    [Theory]
    [InlineData("criteria", "Đạt 65 trở lên")]
    [InlineData("criteria", "Đạt tỷ lệ %")]
    [InlineData("number", "ba mươi")]
    [InlineData("quotas", "ba tập thể")]
    [InlineData("deadlines", "cuối năm")]
    public async Task waves_no_number_through(string key, string text)
    {
        var drafts = new DraftsInMemory(DraftOf(Item(key, text, confidence: 0.5m)));

        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            new ConfirmWordDoubts(drafts).On(drafts.Draft.Id, [new(drafts.Draft.Items[0].Id, 1)], Hoa, Stop));

        Assert.Equal(DraftRefusals.NumberByItself, refused.Message);
        Assert.Equal(1, drafts.Draft.Doubts);
    }

    [Theory]
    [InlineData(0, 1, "Hai. Và ba|Một|Bốn")]
    [InlineData(2, -1, "Một|Bốn|Hai. Và ba")]
    [InlineData(2, -9, "Bốn|Một|Hai. Và ba")]
    [InlineData(1, 0, "Một|Hai. Và ba|Bốn")]
    [InlineData(0, int.MaxValue, "Hai. Và ba|Bốn|Một")]
    public async Task puts_an_item_in_another_place(int which, int places, string order)
    {
        await new MoveItem(_drafts).On(Id, TheCriteria[which].Id, places, Hoa, Stop);

        Assert.Equal(order, Texts);
    }

    [Fact]
    public async Task finds_room_between_neighbours_however_often_they_are_moved()
    {
        for (var i = 0; i < 40; i++) await new MoveItem(_drafts).On(Id, TheCriteria[2].Id, -1, Hoa, Stop);

        Assert.Equal("Một|Hai. Và ba|Bốn", Texts);
        Assert.Equal(3, TheCriteria.Select(item => item.Ordinal).Distinct().Count());
    }

    [Fact]
    public async Task splits_an_item_at_a_letter_and_joins_it_again()
    {
        var whole = TheCriteria[1];
        await new SplitItem(_drafts).On(Id, whole.Id, 1, at: 5, Hoa, Stop);
        Assert.Equal("Một|Hai.|Và ba|Bốn", Texts);

        await new MergeItems(_drafts).On(Id, whole.Id, 2, Hoa, Stop);
        Assert.Equal("Một|Hai. Và ba|Bốn", Texts);
    }

    [Fact]
    public async Task splits_where_its_list_has_no_room_left()
    {
        var drafts = new DraftsInMemory(DraftOf(Item("purposes", "Một hai", ordinal: 1), Item("purposes", "Ba", ordinal: 2)));

        await new SplitItem(drafts).On(drafts.Draft.Id, drafts.Draft.Of("purposes")[0].Id, 1, at: 3, Hoa, Stop);

        Assert.Equal("Một|hai|Ba", string.Join('|', drafts.Draft.Of("purposes").Select(item => item.Text)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-1)]
    public async Task refuses_a_split_that_leaves_one_side_empty(int at)
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() => new SplitItem(_drafts).On(Id, TheCriteria[0].Id, 1, at, Hoa, Stop));

        Assert.Equal(DraftRefusals.NothingToSplit, refused.Message);
    }

    [Fact]
    public async Task refuses_to_merge_the_last_item() =>
        Assert.Equal(
            DraftRefusals.NothingToMergeWith,
            (await Assert.ThrowsAsync<RefusedException>(() => new MergeItems(_drafts).On(Id, TheCriteria[2].Id, 1, Hoa, Stop))).Message);

    [Fact]
    public async Task keeps_what_is_removed_and_puts_it_back()
    {
        var item = TheCriteria[0];
        await new RemoveItem(_drafts).On(Id, item.Id, 1, Hoa, Stop);
        Assert.Equal("Hai. Và ba|Bốn", Texts);

        await new RestoreItem(_drafts).On(Id, item.Id, Hoa, Stop);
        Assert.Equal("Một|Hai. Và ba|Bốn", Texts);
    }

    [Fact]
    public async Task takes_back_its_changes_one_after_the_other()
    {
        var item = TheCriteria[0];
        await new CorrectItem(_drafts).On(Id, new(item.Id, 1, "Một a", item.Details), Hoa, Stop);
        await new CorrectItem(_drafts).On(Id, new(item.Id, 2, "Một b", item.Details), Hoa, Stop);
        await new SplitItem(_drafts).On(Id, TheCriteria[1].Id, 1, at: 5, Hoa, Stop);
        await new AddItem(_drafts).On(Id, "criteria", "Năm", ItemDetails.None, Hoa, Stop);

        Assert.Equal("Một b|Hai.|Và ba|Bốn", await Undone());
        Assert.Equal("Một b|Hai. Và ba|Bốn", await Undone());
        Assert.Equal("Một a|Hai. Và ba|Bốn", await Undone());
        Assert.Equal("Một|Hai. Và ba|Bốn", await Undone());
        Assert.Equal(DraftRefusals.NothingToUndo, (await Assert.ThrowsAsync<RefusedException>(Undone)).Message);
    }

    [Fact]
    public async Task takes_no_change_once_it_is_launched()
    {
        await _drafts.TryMarkLaunched(Id, MovementId.New(), Stop);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => new AddItem(_drafts).On(Id, "criteria", "Năm", ItemDetails.None, Hoa, Stop));

        Assert.Equal(DraftRefusals.Launched, refused.Message);
    }

    [Fact]
    public async Task takes_a_blank_field_but_no_second_title()
    {
        await new AddItem(_drafts).On(Id, "theme", "Vì nhân dân", ItemDetails.None, Hoa, Stop);

        Assert.Equal("Vì nhân dân", _drafts.Draft.TextOf("theme"));
        Assert.Equal(
            DraftRefusals.NotAList,
            (await Assert.ThrowsAsync<RefusedException>(() => new AddItem(_drafts).On(Id, "title", "Hai", ItemDetails.None, Hoa, Stop))).Message);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DraftId Id => _drafts.Draft.Id;

    private IReadOnlyList<DraftItem> TheCriteria => _drafts.Draft.Of("criteria");

    private string Texts => string.Join('|', TheCriteria.Select(item => item.Text));

    private async Task<string> Undone()
    {
        await new UndoLastChange(_drafts).On(Id, Hoa, Stop);
        return Texts;
    }
}
