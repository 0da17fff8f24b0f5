using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollabBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ExpectedPartners",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GlossaryExplanations",
                table: "Retrospectives",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "GlossaryTerms",
                table: "Retrospectives",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "GroupingByAll",
                table: "Retrospectives",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "PresetThemes",
                table: "Retrospectives",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "IsOrganisationAsked",
                table: "People",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Organisation",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsCoordinator",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ExpectedPartners",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "GlossaryExplanations",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "GlossaryTerms",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "GroupingByAll",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "PresetThemes",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "IsOrganisationAsked",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Organisation",
                table: "People");

            migrationBuilder.DropColumn(
                name: "IsCoordinator",
                table: "Participants");
        }
    }
}
