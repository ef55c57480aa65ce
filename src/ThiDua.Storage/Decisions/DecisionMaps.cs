using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Decisions;

internal sealed class AwardDecisionMap : IEntityTypeConfiguration<AwardDecision>
{
    public void Configure(EntityTypeBuilder<AwardDecision> decision)
    {
        decision.ToTable("award_decision");
        decision.HasKey(d => d.Id);
        decision.Property(d => d.Id).HasConversion(id => id.Value, value => new AwardDecisionId(value)).ValueGeneratedNever();
        decision.Property(d => d.CommuneId);
        decision.Property(d => d.Subject);
        decision.Property(d => d.Composed).AsJson();
        decision.Property(d => d.Movement).HasConversion(id => id!.Value.Value, value => new MovementId(value));
        decision.Property(d => d.Money).AsJson();
        decision.Property(d => d.Revokes).AsJson();
        decision.Property(d => d.Paper);
        decision.Property(d => d.BeyondFund).AsJson();
        decision.Property(d => d.InForce).AsJson();
        decision.Property(d => d.Dropped).AsJson();
        decision.Property(d => d.Revision).IsConcurrencyToken();
        decision.Ignore(d => d.State);
        decision.OwnsMany(d => d.Grants, MapGrant);
    }

    private static void MapGrant(OwnedNavigationBuilder<AwardDecision, AwardGrant> grant)
    {
        grant.ToTable("award_grant");
        grant.WithOwner().HasForeignKey(g => g.Decision);
        grant.HasKey(g => g.Id);
        grant.Property(g => g.Id).HasConversion(id => id.Value, value => new GrantId(value)).ValueGeneratedNever();
        grant.Property(g => g.Decision).HasConversion(id => id.Value, value => new AwardDecisionId(value));
        grant.Property(g => g.Number);
        grant.Property(g => g.Nomination);
        grant.Property(g => g.Award).AsJson();
        grant.Property(g => g.Name);
        grant.Property(g => g.Line);
        grant.Property(g => g.Money).AsJson();
        grant.Property(g => g.Payment).AsJson();
        grant.Property(g => g.Revocation).AsJson();
        grant.Property(g => g.CertificateReturned).AsJson();
        grant.Property(g => g.MoneyReturned).AsJson();
        grant.Ignore(g => g.Kind).Ignore(g => g.IsOwed).Ignore(g => g.OwesMoney);
    }
}

internal sealed class CertificateMap : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> certificate)
    {
        certificate.ToTable("certificate");
        certificate.HasKey(c => c.Id);
        certificate.Property(c => c.Id).HasConversion(id => id.Value, value => new CertificateId(value)).ValueGeneratedNever();
        certificate.Property(c => c.CommuneId);
        certificate.Property(c => c.Decision).HasConversion(id => id.Value, value => new AwardDecisionId(value));
        certificate.Property(c => c.Grant).HasConversion(id => id.Value, value => new GrantId(value));
        certificate.Property(c => c.BookYear);
        certificate.Property(c => c.BookNumber);
        certificate.Property(c => c.Code).HasConversion(code => code.ToString(), text => Parsed(text));
        certificate.Property(c => c.Words).AsJson();
        certificate.Property(c => c.Prints).AsJson();
        certificate.Property(c => c.Revocation).AsJson();
        certificate.Ignore(c => c.Book);
    }

    private static PublicCode Parsed(string text) => PublicCode.TryParse(text, out var code) ? code : throw new FormatException("No code of a certificate.");
}

internal sealed class DossierMap : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> dossier)
    {
        dossier.ToTable("award_dossier");
        dossier.HasKey(d => d.Id);
        dossier.Property(d => d.Id).HasConversion(id => id.Value, value => new DossierId(value)).ValueGeneratedNever();
        dossier.Property(d => d.CommuneId);
        dossier.Property(d => d.Movement).HasConversion(id => id.Value, value => new MovementId(value));
        dossier.Property(d => d.Level).HasConversion<string>();
        dossier.Property(d => d.Title);
        dossier.Property(d => d.PartsBasis);
        dossier.Property(d => d.ReceiverId);
        dossier.Property(d => d.Candidates).AsJson();
        dossier.Property(d => d.Parts).AsJson();
        dossier.Property(d => d.Sent).AsJson();
        dossier.Property(d => d.Opened).AsJson();
        dossier.Property(d => d.Accepted).AsJson();
        dossier.Property(d => d.History).AsJson();
        dossier.Property(d => d.Revision).IsConcurrencyToken();
        dossier.Ignore(d => d.State);
    }
}
