using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Movements;
using ThiDua.Participation;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Participation;

internal sealed class RegistrationMap : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> registration)
    {
        registration.ToTable("registration");
        registration.HasKey(r => r.Id);
        registration.Property(r => r.Id).HasConversion(id => id.Value, value => new RegistrationId(value)).ValueGeneratedNever();
        registration.Property(r => r.Movement).HasConversion(id => id.Value, value => new MovementId(value));
        registration.Property(r => r.CommuneId);
        registration.Property(r => r.Key);
        registration.Property(r => r.Participant).AsJson();
        registration.Property(r => r.Pledges).AsJson();
        registration.Property(r => r.State).HasConversion<string>();
        registration.Property(r => r.History).AsJson();
        registration.HasOne<Movement>().WithMany().HasForeignKey(r => r.Movement);
    }
}
