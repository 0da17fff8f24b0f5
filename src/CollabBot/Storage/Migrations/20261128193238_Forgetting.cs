using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollabBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Forgetting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "PointsKept",
                table: "Themes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Anonymity",
                table: "Retrospectives",
                type: "TEXT",
                nullable: false,
                defaultValue: "OrganisationOnly");

            migrationBuilder.AddColumn<bool>(
                name: "ArePointsKept",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "HasBegun",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsUnlinked",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "ArePointsUnlinked",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "DisplayName",
                table: "Participants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Person",
                table: "Marks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedName",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedOrganisation",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Freeings",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Freeings", x => x.Sequence);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Retrospectives_Phase_ClosedAt",
                table: "Retrospectives",
                columns: new[] { "Phase", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Marks_Person",
                table: "Marks",
                column: "Person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Freeings");

            migrationBuilder.DropIndex(
                name: "IX_Retrospectives_Phase_ClosedAt",
                table: "Retrospectives");

            migrationBuilder.DropIndex(
                name: "IX_Marks_Person",
                table: "Marks");

            migrationBuilder.DropColumn(
                name: "PointsKept",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "Anonymity",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "ArePointsKept",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "HasBegun",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "IsUnlinked",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "ArePointsUnlinked",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "DisplayName",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "Person",
                table: "Marks");

            migrationBuilder.DropColumn(
                name: "SignedName",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "SignedOrganisation",
                table: "Changes");
        }
    }
}
