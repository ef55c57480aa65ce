using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Decisions;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Decisions;

/// <summary>Printers of the present scope.</summary>
internal sealed class PrintersInDatabase(ThiDuaDb db) : ICertificatePrinters
{
    public Task<CertificatePrinter?> Find(CertificatePrinterId id, CancellationToken stop) => db.Set<CertificatePrinter>().SingleOrDefaultAsync(p => p.Id == id, stop);

    public async Task<IReadOnlyList<CertificatePrinter>> All(CancellationToken stop) =>
        [.. (await db.Set<CertificatePrinter>().AsNoTracking().ToListAsync(stop)).OrderBy(p => p.Name, ThiDua.Organizations.Vietnamese.ByAlphabet)];

    public void Add(CertificatePrinter printer) => db.Add(printer);

    public Task Save(CancellationToken stop) => db.SaveChangesAsync(stop);
}

internal sealed class CertificatePrinterMap : IEntityTypeConfiguration<CertificatePrinter>
{
    public void Configure(EntityTypeBuilder<CertificatePrinter> printer)
    {
        printer.ToTable("certificate_printer");
        printer.HasKey(p => p.Id);
        printer.Property(p => p.Id).HasConversion(id => id.Value, value => new CertificatePrinterId(value)).ValueGeneratedNever();
        printer.Property(p => p.CommuneId);
        printer.Property(p => p.Name);
        printer.Property(p => p.Sheet).AsJson();
        printer.Property(p => p.Scan);
        printer.Property(p => p.Emblem);
        printer.Property(p => p.Saved).AsJson();
    }
}
