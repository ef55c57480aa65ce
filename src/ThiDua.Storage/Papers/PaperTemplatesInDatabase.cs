using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Papers;

/// <summary>Templates of the present scope: kept, used, retired.</summary>
public sealed class PaperTemplatesInDatabase(ThiDuaDb db, KeepFile keep, OpenFile open) : IPaperTemplates
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<byte[]?> For(PaperKind kind, UnitId commune, CancellationToken stop) =>
        await db.Set<PaperTemplate>().AsNoTracking().Where(one => one.CommuneId == commune.Value && one.Kind == kind && one.Retired == null)
            .OrderByDescending(one => one.Id).FirstOrDefaultAsync(stop) is { } template ? await BytesOf(template, stop) : null;

    /// <summary>Newest first, retired ones too.</summary>
    public async Task<IReadOnlyList<PaperTemplate>> All(CancellationToken stop) =>
        await db.Set<PaperTemplate>().AsNoTracking().OrderByDescending(one => one.Id).ToListAsync(stop);

    public Task<PaperTemplate?> Find(PaperTemplateId id, CancellationToken stop) => db.Set<PaperTemplate>().SingleOrDefaultAsync(one => one.Id == id, stop);

    /// <summary>Keeps a template that was looked over.</summary>
    public async Task<PaperTemplateId> Keep(UnitId commune, PaperKind kind, string name, byte[] bytes, Deed by, CancellationToken stop)
    {
        using var content = new MemoryStream(bytes);
        var file = await keep.For(commune, name, Word, content, stop);
        var template = new PaperTemplate(PaperTemplateId.New(), commune.Value, kind, file.Id, file.Name, by);
        db.Add(template);
        await db.SaveChangesAsync(stop);
        return template.Id;
    }

    public async Task Retire(PaperTemplate template, Deed by, CancellationToken stop)
    {
        template.Retire(by);
        await db.SaveChangesAsync(stop);
    }

    public async Task<byte[]?> BytesOf(PaperTemplate template, CancellationToken stop)
    {
        if (await open.Of(template.File, stop) is not { } found) return null;
        using var bytes = new MemoryStream();
        await using (found.Content) await found.Content.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }
}

internal sealed class PaperTemplateMap : IEntityTypeConfiguration<PaperTemplate>
{
    public void Configure(EntityTypeBuilder<PaperTemplate> template)
    {
        template.ToTable("paper_template");
        template.HasKey(t => t.Id);
        template.Property(t => t.Id).HasConversion(id => id.Value, value => new PaperTemplateId(value)).ValueGeneratedNever();
        template.Property(t => t.CommuneId);
        template.Property(t => t.Kind).HasConversion<string>();
        template.Property(t => t.File).HasConversion(id => id.Value, value => new StoredFileId(value));
        template.Property(t => t.Name);
        template.Property(t => t.Brought).AsJson();
        template.Property(t => t.Retired).AsJson();
        template.HasOne<StoredFile>().WithMany().HasForeignKey(t => t.File);
    }
}
