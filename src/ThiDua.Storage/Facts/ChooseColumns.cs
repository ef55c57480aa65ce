using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Says whose file it is and which of its columns are which fields, remembers both, and has it looked through anew.</summary>
public sealed class ChooseColumns(ThiDuaDb db, AddSource add, QueueBatch queue)
{
    /// <param name="id">A batch of the commune in scope.</param>
    /// <exception cref="RefusedException">The file was taken over or undone already, or a field that is needed has no column.</exception>
    public async Task Of(BatchId id, Mapping mapping, SourceChoice choice, Actor by, CancellationToken stop)
    {
        MustBeWhole(mapping);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var batch = await db.Set<BatchRow>().SingleAsync(b => b.Id == id, stop);
        batch.SourceId = choice.Known ?? await add.To(by.Commune, choice.NewName ?? "", mapping.Kind, Duty.Officer, everyMonth: true, stop);
        batch.MapBy(mapping);
        (await db.Set<SourceRow>().SingleAsync(s => s.Id == batch.SourceId, stop)).Remember(mapping);
        await db.SaveChangesAsync(stop);
        await queue.ToCheck(id, stop);
        await transaction.CommitAsync(stop);
    }

    private static void MustBeWhole(Mapping mapping)
    {
        var missing = FactKind.Of(mapping.Kind).Fields.Where(f => f.Required && !mapping.Tells(f.Name));
        var labels = string.Join("; ", missing.Select(f => f.Label));
        if (labels.Length > 0) throw new RefusedException($"Chưa chọn cột cho mục bắt buộc: {labels}. Đề nghị chọn cột tương ứng.");
    }
}

/// <summary>A source that is there, or the name of a new one.</summary>
public sealed record SourceChoice(SourceId? Known, string? NewName);
